package kz.qashyq.platform.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;

/** Reading the log: entries with names in place of ids and sentences in place of keys. */
@Component
public class AuditLog {
    private final AuditRepository rows;
    private final PersonNames names;
    private final Messages messages;
    private final AuditWording wording;

    AuditLog(AuditRepository rows, PersonNames names, Messages messages) {
        this.rows = rows;
        this.names = names;
        this.messages = messages;
        this.wording = new AuditWording(messages);
    }

    /** Newest first; two queries. */
    public List<AuditLine> find(AuditFilter filter, int limit) {
        var entries = rows.find(filter, limit);
        var mentioned = entries.stream()
                .flatMap(entry -> Stream.of(
                        entry.actor(), subjectPerson(entry), AuditWording.personIn(AuditWording.details(entry))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = names.namesOf(mentioned);
        return entries.stream().map(entry -> wording.line(entry, known)).toList();
    }

    /** The history of one object. */
    public List<AuditLine> about(String subject, int limit) {
        return find(AuditFilter.about(subject), limit);
    }

    /** Every deed that some module knows to write, for choosing from. */
    public List<String> deeds() {
        return messages.keys(Language.KK).stream()
                .filter(key -> key.matches("[a-z]+\\.deed\\.[A-Za-z]+"))
                .sorted()
                .toList();
    }

    @org.jspecify.annotations.Nullable
    static PersonId subjectPerson(AuditEntry entry) {
        return entry.subjectKind().equals("PersonId") ? AuditWording.person(entry.subject()) : null;
    }
}
