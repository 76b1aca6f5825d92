package kz.qashyq.courses.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.journal.OverdueWork;
import kz.qashyq.journal.WorkControl;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.springframework.stereotype.Component;

/** ASY-04: missing works of a group, for the journal. */
@Component
class OverdueWorks implements WorkControl {
    private final DueRepository rows;
    private final Tests tests;
    private final Clock clock;

    OverdueWorks(DueRepository rows, Tests tests, Clock clock) {
        this.rows = rows;
        this.tests = tests;
        this.clock = clock;
    }

    @Override
    public List<OverdueWork> overdue(GroupId group, List<Learner> members) {
        var past = rows.past(group, clock.instant());
        if (past.isEmpty()) return List.of();
        var titles = testTitles(past);
        var overdue = new ArrayList<OverdueWork>();
        for (var work : past) {
            for (var learner : members) {
                if (owes(learner, work))
                    overdue.add(new OverdueWork(
                            learner.id(),
                            work.discipline(),
                            title(work, titles),
                            Objects.requireNonNull(work.deadline())));
            }
        }
        return overdue;
    }

    private static boolean owes(Learner learner, DueItem work) {
        var isIssued = work.onlyFor().isEmpty() || work.onlyFor().contains(learner.id());
        return isIssued && !work.did().contains(learner.id());
    }

    private Map<TestId, Localized> testTitles(List<DueItem> works) {
        var ids = works.stream()
                .map(DueItem::test)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) return Map.of();
        return tests.cards(ids).values().stream()
                .collect(java.util.stream.Collectors.toMap(card -> card.id(), card -> card.title()));
    }

    private static Localized title(DueItem work, Map<TestId, Localized> tests) {
        if (work.title() != null) return work.title();
        var test = work.test();
        return test == null ? Localized.empty() : tests.getOrDefault(test, Localized.empty());
    }
}
