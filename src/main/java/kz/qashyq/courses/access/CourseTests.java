package kz.qashyq.courses.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.courses.progress.Studying;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.TestResult;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.Admission;
import kz.qashyq.testing.AttemptGraded;
import kz.qashyq.testing.TestAdmission;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives tests to the learners of courses, and their best results to the journal. */
@Component
public class CourseTests implements TestAdmission {
    private final GivenItemRepository rows;
    private final Learners learners;
    private final Studying studying;
    private final Journals journals;
    private final Clock clock;

    CourseTests(GivenItemRepository rows, Learners learners, Studying studying, Journals journals, Clock clock) {
        this.rows = rows;
        this.learners = learners;
        this.studying = studying;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Optional<Admission> admit(PersonId person, TestId test) {
        var now = clock.instant();
        return learners.of(person)
                .flatMap(learner -> rows.giving(test, learner.group()).stream()
                        .filter(given -> given.published() && isAvailable(given, now))
                        .findFirst()
                        .map(given -> new Admission(
                                closing(given, now), 0, "/courses/" + given.course() + "/items/" + given.item())));
    }

    /**
     * In the transaction that keeps the attempt's mark. A course that was closed, or an item hidden, while the attempt ran
     * still gets the result: it was admitted. The best attempt counts, until the course's teacher, who answers for the mark,
     * enters another by hand.
     */
    @EventListener
    @Transactional
    public void on(AttemptGraded graded) {
        var learner = learners.of(graded.person());
        if (learner.isEmpty()) return;
        for (var given : rows.giving(graded.test(), learner.get().group())) {
            var best = studying.graded(given.item(), learner.get().id(), graded.percent(), graded.at());
            if (!given.counts()) continue;
            journals.record(new TestResult(
                    given.journal(),
                    new ComponentId(given.item().value()),
                    learner.get().id(),
                    whole(graded.percent()),
                    whole(best),
                    given.teacher()));
        }
    }

    private static int whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static boolean isAvailable(GivenItem given, Instant now) {
        return given.availableFrom() == null || !now.isBefore(given.availableFrom());
    }

    /** A closed course admits to reading results only. */
    private static @Nullable Instant closing(GivenItem given, Instant now) {
        if (given.state() != CourseState.CLOSED) return given.deadline();
        var closed = given.closed() == null ? now : given.closed();
        return given.deadline() == null || closed.isBefore(given.deadline()) ? closed : given.deadline();
    }
}
