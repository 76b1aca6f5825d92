package kz.qashyq.footprint.xapi;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a statement, with its place in it for messages. */
record Fields(JsonNode node, String path) {
    static Fields of(JsonNode node, String path) {
        if (!node.isObject()) throw XapiFault.at(path, "must be an object");
        return new Fields(node, path);
    }

    void only(Set<String> allowed) {
        for (var name : node.propertyNames())
            if (!allowed.contains(name)) throw fault(name, "is no property of this object");
        for (var member : node.properties())
            if (member.getValue().isNull()) throw fault(member.getKey(), "must not be null");
    }

    boolean has(String name) {
        return node.has(name);
    }

    @Nullable
    JsonNode get(String name) {
        return node.get(name);
    }

    JsonNode need(String name) {
        var value = node.get(name);
        if (value == null) throw fault(name, "is missing");
        return value;
    }

    @Nullable
    String text(String name) {
        var value = node.get(name);
        if (value == null) return null;
        if (!value.isString()) throw fault(name, "must be a string");
        return value.stringValue();
    }

    String needText(String name) {
        need(name);
        return String.valueOf(text(name));
    }

    /** @param rule what is told when the text does not fit */
    void text(String name, Predicate<String> fits, String rule) {
        var text = text(name);
        if (text != null && !fits.test(text)) throw fault(name, rule);
    }

    void bool(String name) {
        var value = node.get(name);
        if (value != null && !value.isBoolean()) throw fault(name, "must be true or false");
    }

    @Nullable
    Double number(String name) {
        var value = node.get(name);
        if (value == null) return null;
        if (!value.isNumber()) throw fault(name, "must be a number");
        var number = value.doubleValue();
        if (Double.isInfinite(number) || Double.isNaN(number)) throw fault(name, "is out of range");
        return number;
    }

    @Nullable
    Fields object(String name) {
        var value = node.get(name);
        return value == null ? null : of(value, path(name));
    }

    void languageMap(String name) {
        var map = object(name);
        if (map == null) return;
        for (Map.Entry<String, JsonNode> member : map.node.properties()) {
            if (!Formats.isLanguage(member.getKey()))
                throw map.fault(member.getKey(), "is no language tag of RFC 5646");
            if (!member.getValue().isString()) throw map.fault(member.getKey(), "must be a string");
        }
    }

    void extensions(String name) {
        var map = object(name);
        if (map == null) return;
        for (var key : map.node.propertyNames())
            if (!Formats.isIri(key)) throw map.fault(key, "extensions are named by IRIs");
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    XapiFault fault(String name, String rule) {
        return XapiFault.at(path(name), rule);
    }
}
