package kz.qashyq.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.audit.AuditLine.Detail;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Puts an entry into words. What no module has a word for is shown as it was written: nothing is hidden. */
final class AuditWording {
    private static final List<String> NAMES = List.of("name", "title", "login", "code");

    private final Messages messages;

    AuditWording(Messages messages) {
        this.messages = messages;
    }

    AuditLine line(AuditEntry entry, Map<PersonId, String> names) {
        var details = Json.read(entry.details(), new TypeReference<Map<String, Object>>() {});
        var actor = entry.actor();
        var person = AuditLog.subjectPerson(entry);
        var subject = person == null ? subject(entry, details) : names.getOrDefault(person, entry.subject());
        return new AuditLine(
                entry.id(),
                entry.at(),
                actor == null ? "" : names.getOrDefault(actor, actor.toString()),
                knownOr(entry.deed(), entry.deed()),
                knownOr("platform.audit.kind." + entry.subjectKind(), entry.subjectKind()),
                subject,
                details.entrySet().stream().map(this::detail).toList());
    }

    private static String subject(AuditEntry entry, Map<String, Object> details) {
        return NAMES.stream()
                .map(details::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(entry.subject());
    }

    private Detail detail(Map.Entry<String, Object> field) {
        var key = field.getKey();
        var label = knownOr("platform.audit.detail." + key, key);
        if (field.getValue() instanceof Map<?, ?> pair && pair.containsKey("old") && pair.containsKey("new"))
            return new Detail(label, value(key, pair.get("old")), value(key, pair.get("new")), true);
        return new Detail(label, raw(""), value(key, field.getValue()), false);
    }

    private Message value(String key, @Nullable Object value) {
        if (value instanceof Collection<?> several)
            return several.stream()
                    .map(each -> value(key.equals("roles") ? "role" : key, each))
                    .reduce((first, next) -> Message.of("platform.audit.list", first, next))
                    .orElse(raw(""));
        var text = value == null ? "" : value instanceof Map<?, ?> ? Json.write(value) : value.toString();
        if (key.equals("role")) return knownOr("platform.role." + text, text);
        if (key.equals("profile")) return knownOr("institution.profile." + text, text);
        return raw(text);
    }

    private Message knownOr(String key, String otherwise) {
        return messages.knows(key) ? Message.of(key) : raw(otherwise);
    }

    private static Message raw(String text) {
        return Message.of("platform.crumb", text);
    }
}
