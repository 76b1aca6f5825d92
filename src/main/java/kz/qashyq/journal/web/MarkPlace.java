package kz.qashyq.journal.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.platform.i18n.Localized;

/** What a mark is for: a work, or a control without works; with the last day on which it is in time. */
public record MarkPlace(UUID target, Localized title, LocalDate due) {
    static Optional<MarkPlace> find(Grid grid, UUID target) {
        for (var column : grid.columns()) {
            var control = column.control();
            if (control.control().value().equals(target))
                return Optional.of(new MarkPlace(target, control.title(), control.due()));
            for (var work : column.works())
                if (work.id().value().equals(target))
                    return Optional.of(new MarkPlace(target, work.title(), control.due()));
        }
        return Optional.empty();
    }
}
