package kz.qashyq.platform.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qashyq.platform.audit.AuditLine.Detail;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.NetworkAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Puts an entry into words. What no module has a word for is shown as it was written: nothing is hidden. */
final class AuditWording {
    private static final String PERSON = "person";
    private static final List<String> NAMES = List.of("name", "title", "login", "code");
    /** What one of several is called where its words are kept. */
    private static final Map<String, String> ONE_OF = Map.of("roles", "role", "scopes", "scope");

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");
    /** As they are kept in an acceptance: the document and the number of its text. */
    private static final Pattern EDITION = Pattern.compile("([a-z-]+)-(\\d+)");

    private final Messages messages;

    AuditWording(Messages messages) {
        this.messages = messages;
    }

    AuditLine line(AuditEntry entry, Map<PersonId, String> names) {
        var details = details(entry);
        var concerned = personIn(details);
        if (concerned != null) details.put(PERSON, names.getOrDefault(concerned, concerned.toString()));
        var module = entry.deed().split("\\.")[0];
        var actor = entry.actor();
        var person = AuditLog.subjectPerson(entry);
        return new AuditLine(
                entry.id(),
                entry.at(),
                actor == null ? "" : names.getOrDefault(actor, actor.toString()),
                knownOr(entry.deed(), entry.deed()),
                knownOr("platform.audit.kind." + entry.subjectKind(), entry.subjectKind()),
                person == null ? subject(entry, details) : said(names.getOrDefault(person, entry.subject())),
                entry.subject(),
                details.entrySet().stream().map(field -> detail(module, field)).toList());
    }

    static Map<String, Object> details(AuditEntry entry) {
        return Json.read(entry.details(), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** Whom the deed concerned besides its subject: the owner of a certificate, a learner's representative. */
    static @Nullable PersonId personIn(Map<String, Object> details) {
        return details.get(PERSON) instanceof String id ? person(id) : null;
    }

    static @Nullable PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static Message subject(AuditEntry entry, Map<String, Object> details) {
        for (var name : NAMES) {
            var value = details.get(name);
            if (value instanceof String text) return said(text);
            if (value instanceof Map<?, ?> map && isLocalized(map)) return said(localized(map));
        }
        return said(entry.subject());
    }

    private Detail detail(String module, Map.Entry<String, Object> field) {
        var key = field.getKey();
        var label = label(key);
        if (field.getValue() instanceof Map<?, ?> pair && pair.containsKey("old") && pair.containsKey("new"))
            return new Detail(label, value(module, key, pair.get("old")), value(module, key, pair.get("new")), true);
        return new Detail(label, said(""), value(module, key, field.getValue()), false);
    }

    private Message value(String module, String key, @Nullable Object value) {
        return switch (value) {
            case null -> said("");
            case Collection<?> several ->
                listed(several.stream()
                        .map(each -> value(module, ONE_OF.getOrDefault(key, key), each))
                        .toList());
            case Map<?, ?> map when isLocalized(map) -> said(localized(map));
            case Map<?, ?> parts ->
                listed(parts.entrySet().stream()
                        .map(part -> part(module, part.getKey().toString(), part.getValue()))
                        .toList());
            default -> word(module, key, value.toString());
        };
    }

    private Message part(String module, String key, @Nullable Object value) {
        return Message.of("platform.audit.pair", label(key), value(module, key, value));
    }

    /** A value that some module has a word for: a role, a kind of course, a way of signing in. */
    private Message word(String module, String key, String text) {
        if (key.equals("address")) return said(NetworkAddress.shown(text));
        if (key.equals("role")) return knownOr("platform.role." + text, text);
        if (key.equals("profile")) return knownOr("institution.profile." + text, text);
        var edition = EDITION.matcher(text);
        if (key.equals("editions") && edition.matches()) return edition(edition.group(1), edition.group(2));
        return Stream.of(
                        "platform.audit.value." + key,
                        module + "." + key,
                        module + ".unit." + key,
                        "platform.audit.value")
                .map(place -> place + "." + text)
                .filter(messages::knows)
                .findFirst()
                .map(Message::of)
                .orElse(said(text));
    }

    private Message edition(String document, String number) {
        var title = "people.agreement." + document.replace('-', '_').toUpperCase(Locale.ROOT);
        return Message.of("platform.audit.edition", knownOr(title, document), number);
    }

    private Message label(String key) {
        return knownOr("platform.audit.detail." + key, key);
    }

    private Message knownOr(String key, String otherwise) {
        return messages.knows(key) ? Message.of(key) : said(otherwise);
    }

    private static Message listed(List<Message> several) {
        return several.stream()
                .reduce((first, next) -> Message.of("platform.audit.list", first, next))
                .orElse(said(""));
    }

    private static boolean isLocalized(Map<?, ?> map) {
        return !map.isEmpty() && LANGUAGES.containsAll(map.keySet());
    }

    private static Localized localized(Map<?, ?> map) {
        return Localized.of(text(map, "kk"), text(map, "ru"), text(map, "en"));
    }

    private static String text(Map<?, ?> map, String language) {
        var text = map.get(language);
        return text == null ? "" : text.toString();
    }

    private static Message said(Object words) {
        return Message.of("platform.crumb", words);
    }
}
