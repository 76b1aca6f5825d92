package kz.qashyq.exams.exam;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.journal.EarnedBefore;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * ASM-05: who is admitted to an exam by the rules it is held by, as the journal stands now; and whom the support unit admits
 * all the same.
 */
@Service
public class Admissions {
    private static final EarnedBefore NOTHING = new EarnedBefore(OptionalInt.empty(), List.of());

    private final RuleSets rules;
    private final ExamDesk exams;
    private final Attempts attempts;
    private final LeaveRepository leaves;
    private final Learners learners;
    private final Journals journals;
    private final Audit audit;
    private final Clock clock;

    Admissions(
            RuleSets rules,
            ExamDesk exams,
            Attempts attempts,
            LeaveRepository leaves,
            Learners learners,
            Journals journals,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.exams = exams;
        this.attempts = attempts;
        this.leaves = leaves;
        this.learners = learners;
        this.journals = journals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param name of who studies no more: empty
     * @param isOver nothing can be decided any more
     * @param leave on what ground one is admitted although the rules would not
     */
    public record Line(
            AttemptId attempt,
            String name,
            boolean isOver,
            EarnedBefore earned,
            Decision decision,
            Optional<String> leave) {
        public boolean isAdmitted() {
            return decision.isGranted() || leave.isPresent();
        }
    }

    /** Why this candidate is kept out; who has opened the paper goes on, whatever the journal says since. */
    public Optional<Refused> refusal(Exam exam, Attempt attempt) {
        var asking = attempt.opened() == null ? asking(exam) : Optional.<RuleSet>empty();
        if (asking.isEmpty() || exam.control().isEmpty()) return Optional.empty();
        var kind = exam.control().get().kind();
        var learner = learners.of(attempt.person());
        var earned = learner.flatMap(it -> exams.sittings(exam.id()).stream()
                        .filter(sitting -> sitting.group().equals(it.group()))
                        .findFirst()
                        .flatMap(Sitting::journal)
                        .flatMap(journal -> journals.earnedBefore(journal, it, kind)))
                .orElse(NOTHING);
        return EarnedEnough.decide(asking.get(), kind, earned) instanceof Refused refused
                        && leaves.of(attempt.id()).isEmpty()
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Everybody who has a paper; empty when the rules ask nothing of this exam's candidates. */
    public Optional<List<Line>> of(Exam exam) {
        return asking(exam).map(rules -> {
            var kind = exam.control().orElseThrow().kind();
            var candidates = leaves.candidates(exam.id());
            var cards = learners.of(
                    candidates.stream().map(LeaveRepository.Candidate::person).toList());
            var earned = journals.earnedBefore(groups(exam, cards.values()), kind);
            return candidates.stream()
                    .map(it -> {
                        var card = Optional.ofNullable(cards.get(it.person()));
                        var before = card.map(learner -> earned.getOrDefault(learner.id(), NOTHING))
                                .orElse(NOTHING);
                        return new Line(
                                it.attempt(),
                                card.map(Learner::listName).orElse(""),
                                it.isOver(),
                                before,
                                EarnedEnough.decide(rules, kind, before),
                                it.leave());
                    })
                    .toList();
        });
    }

    private Map<JournalId, List<Learner>> groups(Exam exam, Collection<Learner> cards) {
        var groups = new HashMap<JournalId, List<Learner>>();
        for (var sitting : exams.sittings(exam.id()))
            sitting.journal()
                    .ifPresent(journal -> groups.put(
                            journal,
                            cards.stream()
                                    .filter(learner -> learner.group().equals(sitting.group()))
                                    .toList()));
        return groups;
    }

    /** The support unit admits somebody although the rules would not, on record. */
    @Transactional
    public void admit(Exam exam, AttemptId id, String basis, PersonId by) {
        var attempt =
                attempts.find(id).filter(it -> it.exam().equals(exam.id())).orElseThrow(Refusal::notFound);
        if (attempt.isOver()) throw Refusal.conflict("exams.over");
        if (basis.isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        if (!leaves.add(id, basis.strip(), Times.now(clock), by)) return;
        audit.record(by, "exams.deed.admitted", id, Map.of("basis", basis.strip()));
    }

    private Optional<RuleSet> asking(Exam exam) {
        return exam.control()
                .flatMap(control ->
                        rules.of(exam.rules()).filter(set -> set.terms().askAnything(control.kind())));
    }
}
