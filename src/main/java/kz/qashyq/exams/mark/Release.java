package kz.qashyq.exams.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the results out: candidates see them, and the journals get the marks. All or nothing. */
@Service
public class Release {
    private final ExamDesk exams;
    private final Results results;
    private final Learners learners;
    private final Journals journals;

    Release(ExamDesk exams, Results results, Learners learners, Journals journals) {
        this.exams = exams;
        this.results = results;
        this.learners = learners;
        this.journals = journals;
    }

    /**
     * Who was absent gets no mark by itself; it is for the teacher to say who gets nought, and why.
     *
     * @param zeros attempts of absent candidates
     */
    public record Absence(Set<AttemptId> zeros, String reason) {}

    /** Why it cannot be done yet; empty when it can. */
    public static Optional<Message> obstacle(List<Results.Row> rows) {
        var running = rows.stream().filter(row -> !row.isOver()).count();
        if (running > 0) return Optional.of(Message.of("exams.release.notOver", running));
        var unmarked = rows.stream()
                .filter(row -> !row.isAbsent() && row.score().isEmpty())
                .count();
        if (unmarked > 0) return Optional.of(Message.of("exams.release.unmarked", unmarked));
        return Optional.empty();
    }

    /** @return how many marks went into journals */
    @Transactional
    public int release(Exam exam, Absence absence, PersonId by) {
        switch (exams.lockToRelease(exam.id())) {
            case DRAFT -> throw Refusal.conflict("exams.notReady");
            case RELEASED -> throw Refusal.conflict("exams.alreadyReleased");
            case READY -> {}
        }
        var rows = results.of(exam.id());
        obstacle(rows).ifPresent(why -> {
            throw Refusal.conflict(why.key(), why.arguments().toArray());
        });
        if (!absence.zeros().isEmpty() && absence.reason().isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        exams.release(exam.id(), by);
        var byPerson = rows.stream().collect(Collectors.toMap(Results.Row::person, row -> row, (one, later) -> later));
        var entered = 0;
        for (var sitting : exams.sittings(exam.id())) {
            if (sitting.journal().isEmpty()) continue;
            var group = learners.inGroup(sitting.group());
            entered += enter(exam, sitting.journal().get(), group, byPerson, absence, by);
        }
        return entered;
    }

    private int enter(
            Exam exam,
            JournalId journal,
            List<Learner> group,
            Map<PersonId, Results.Row> rows,
            Absence absence,
            PersonId by) {
        var earned = new HashMap<LearnerId, Integer>();
        var noughts = new HashMap<LearnerId, Integer>();
        for (var learner : group) {
            var row = rows.get(learner.person());
            if (row == null) continue;
            row.score().ifPresent(score -> earned.put(learner.id(), score.percent()));
            if (row.isAbsent() && absence.zeros().contains(row.attempt())) noughts.put(learner.id(), 0);
        }
        var work = Readiness.component(exam.id());
        return journals.recordAll(journal, work, earned, by, "", MarkSource.TEST)
                + journals.recordAll(
                        journal, work, noughts, by, absence.reason().strip(), MarkSource.TEACHER);
    }
}
