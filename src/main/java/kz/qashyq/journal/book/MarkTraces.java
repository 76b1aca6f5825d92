package kz.qashyq.journal.book;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the digital footprint of marks, each entry of each. */
@Component
class MarkTraces {
    private final BookRepository book;
    private final Learners learners;
    private final ApplicationEventPublisher events;

    MarkTraces(BookRepository book, Learners learners, ApplicationEventPublisher events) {
        this.book = book;
        this.learners = learners;
        this.events = events;
    }

    void marked(JournalId journal, List<Mark> entries) {
        if (entries.isEmpty()) return;
        var within = book.find(journal)
                .map(card -> List.of(Thing.of(Thing.Kind.DISCIPLINE, card.discipline())))
                .orElse(List.of());
        var titles = titles(journal);
        var found = learners.find(entries.stream().map(Mark::learner).distinct().toList());
        for (var entry : entries) {
            var learner = found.get(entry.learner());
            if (learner == null) continue;
            events.publishEvent(new Traced(
                    learner.person(),
                    Deed.MARKED,
                    new Thing(
                            Thing.Kind.JOURNAL_WORK,
                            entry.target(),
                            titles.getOrDefault(entry.target(), Localized.empty())),
                    within,
                    Outcome.marked(BigDecimal.valueOf(entry.points()), entry.enteredBy()),
                    entry.entered()));
        }
    }

    private Map<UUID, Localized> titles(JournalId journal) {
        var titles = new HashMap<UUID, Localized>();
        for (var column : book.columns(journal)) titles.put(column.control().value(), column.title());
        for (var work : book.works(journal)) titles.put(work.id().value(), work.title());
        return titles;
    }
}
