package kz.qashyq.courses.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.item.Item;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ControlId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The terms of an item as typed. */
public record TermsForm(
        @Nullable String section,
        @Nullable String required,
        @Nullable String availableFrom,
        @Nullable String deadline,
        @Nullable String column) {
    static TermsForm of(Item item, ZoneId zone) {
        var column = item.terms().column();
        return new TermsForm(
                item.section().toString(),
                item.terms().required() ? "true" : null,
                Moments.text(item.terms().availableFrom(), zone),
                Moments.text(item.terms().deadline(), zone),
                column == null ? "" : column.toString());
    }

    static TermsForm fresh(SectionId section) {
        return new TermsForm(section.toString(), "true", "", "", "");
    }

    ItemTerms read(ZoneId zone, List<JournalColumn> columns, FormErrors errors) {
        var from = Moments.read("availableFrom", availableFrom, zone, errors);
        var due = Moments.read("deadline", deadline, zone, errors);
        if (from != null && due != null && !due.isAfter(from))
            errors.add("deadline", "courses.error.deadlineBeforeStart");
        return new ItemTerms(required != null, from, due, column(columns, errors));
    }

    private @Nullable ControlId column(List<JournalColumn> columns, FormErrors errors) {
        if (column == null || column.isBlank()) return null;
        var chosen = columns.stream()
                .map(JournalColumn::control)
                .filter(it -> it.toString().equals(column))
                .findFirst();
        if (chosen.isEmpty()) errors.add("column", "courses.noSuchColumn");
        return chosen.orElse(null);
    }

    /** What the journal does not let happen is said at its field; anything else is a page of its own. */
    static FormErrors refused(Refusal refusal, FormErrors errors) {
        if (refusal.status() != HttpStatus.CONFLICT) throw refusal;
        return errors.refused("column", refusal);
    }

    SectionId sectionOr(SectionId otherwise) {
        try {
            return section == null || section.isBlank() ? otherwise : new SectionId(UUID.fromString(section));
        } catch (IllegalArgumentException notAnId) {
            return otherwise;
        }
    }
}
