package kz.qashyq.footprint.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.footprint.xapi.AgentRules;
import kz.qashyq.footprint.xapi.Formats;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A request's parameters; the standard has them spelt exactly and turns down any other. */
record Params(Map<String, String> all) {
    /** Reads {@code a=b&c=d}, from an address or a form. */
    static Params of(@Nullable String encoded) {
        var all = new LinkedHashMap<String, String>();
        if (encoded == null || encoded.isEmpty()) return new Params(all);
        for (var pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (all.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null)
                throw XapiFault.invalid("the parameter " + name + " is there twice");
        }
        return new Params(all);
    }

    void only(Collection<String> allowed) {
        for (var name : all.keySet())
            if (!allowed.contains(name)) throw XapiFault.invalid("no parameter is called " + name + " here");
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    boolean hasAnyBut(Set<String> allowed) {
        return all.keySet().stream().anyMatch(it -> !allowed.contains(it));
    }

    @Nullable
    String get(String name) {
        return all.get(name);
    }

    String need(String name) {
        var value = all.get(name);
        if (value == null || value.isEmpty()) throw XapiFault.invalid("the parameter " + name + " is missing");
        return value;
    }

    boolean flag(String name) {
        return switch (all.getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw XapiFault.invalid(name + " must be true or false");
        };
    }

    @Nullable
    UUID uuid(String name) {
        var text = get(name);
        if (text == null) return null;
        var uuid = Formats.uuid(text);
        if (uuid == null) throw XapiFault.invalid(name + " must be a UUID");
        return uuid;
    }

    @Nullable
    Instant moment(String name) {
        var text = get(name);
        if (text == null) return null;
        var moment = Formats.moment(text);
        if (moment == null) throw XapiFault.invalid(name + " must be a time of ISO 8601");
        return moment;
    }

    @Nullable
    String iri(String name) {
        var text = get(name);
        if (text != null && !Formats.isIri(text)) throw XapiFault.invalid(name + " must be an IRI");
        return text;
    }

    /** An agent or an identified group. */
    @Nullable
    JsonNode agent(String name) {
        var text = get(name);
        if (text == null) return null;
        var agent = JsonReader.read(text);
        AgentRules.identified(agent, name);
        return agent;
    }

    @Nullable
    UUID agentKey(String name) {
        var agent = agent(name);
        return agent == null ? null : Ifi.key(Ifi.of(agent));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw XapiFault.invalid("a parameter is not encoded as a URL wants it");
        }
    }
}
