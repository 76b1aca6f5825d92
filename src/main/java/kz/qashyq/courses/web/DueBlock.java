package kz.qashyq.courses.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.courses.access.DueItem;
import kz.qashyq.courses.access.DueRepository;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.work.Punctuality;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programs;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.springframework.stereotype.Component;

/** A learner's home: what was sent back, what is overdue or due in a fortnight, what was marked this week. */
@Component
class DueBlock implements HomeBlock {
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final Duration NEWS = Duration.ofDays(7);

    private final DueRepository due;
    private final Learners learners;
    private final Programs programs;
    private final Tests tests;
    private final Clock clock;

    DueBlock(DueRepository due, Learners learners, Programs programs, Tests tests, Clock clock) {
        this.due = due;
        this.learners = learners;
        this.programs = programs;
        this.tests = tests;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<View> blockFor(Me me) {
        if (!me.isAnyOf(Role.LEARNER, Role.TRAINEE)) return Optional.empty();
        return learners.of(me.id()).map(learner -> {
            var now = clock.instant();
            var items = due.of(learner, now, now.plus(AHEAD), now.minus(NEWS));
            var disciplines = items.isEmpty()
                    ? Map.<kz.qashyq.programs.DisciplineId, Discipline>of()
                    : programs.disciplines(
                            items.stream().map(DueItem::discipline).distinct().toList());
            var cards = testCards(items);
            return new DueFragment(items.stream()
                    .map(item -> {
                        var discipline = disciplines.get(item.discipline());
                        var points = item.points();
                        return new DueFragment.Row(
                                item,
                                title(item, cards),
                                discipline == null ? Localized.empty() : discipline.title(),
                                new Standing(state(item, Punctuality.isLate(now, item.deadline())), false, points));
                    })
                    .toList());
        });
    }

    private static Standing.State state(DueItem item, boolean isPast) {
        if (item.state() == SubmissionState.RETURNED) return Standing.State.RETURNED;
        if (item.state() == SubmissionState.MARKED) return Standing.State.MARKED;
        return isPast ? Standing.State.OVERDUE : Standing.State.DUE;
    }

    private Map<TestId, TestCard> testCards(List<DueItem> items) {
        var ids = items.stream().map(DueItem::test).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : tests.cards(ids);
    }

    private static Localized title(DueItem item, Map<TestId, TestCard> cards) {
        if (item.title() != null) return item.title();
        var test = item.test();
        var card = test == null ? null : cards.get(test);
        return card == null ? Localized.empty() : card.title();
    }
}
