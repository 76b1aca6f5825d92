package kz.qashyq.exams.exam;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws everybody's paper before the start, from a seed of their own: a thousand candidates who come in the same second then
 * cost a thousand small reads, and no paper depends on who was first.
 */
@Service
public class Preparation {
    private static final int AT_ONCE = 500;

    private final ExamRepository exams;
    private final PaperRepository papers;
    private final ProfileTime profiles;
    private final Learners learners;
    private final ExamPapers blueprints;
    private final SecureRandom random = new SecureRandom();

    Preparation(
            ExamRepository exams,
            PaperRepository papers,
            ProfileTime profiles,
            Learners learners,
            ExamPapers blueprints) {
        this.exams = exams;
        this.papers = papers;
        this.profiles = profiles;
        this.learners = learners;
        this.blueprints = blueprints;
    }

    /** Also for latecomers to a group: whoever has a paper keeps it. @return how many papers are new */
    @Transactional
    public int prepare(Exam exam) {
        var have = new HashSet<>(papers.candidates(exam.id()));
        var missing = exams.sittings(exam.id()).stream()
                .flatMap(sitting -> learners.inGroup(sitting.group()).stream())
                .map(Learner::person)
                .filter(person -> !have.contains(person))
                .distinct()
                .toList();
        if (missing.isEmpty()) return 0;
        var source = blueprints.source(exam.blueprint());
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            var some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            papers.add(
                    exam, some.stream().map(person -> drawn(source, person, 1)).toList());
        }
        profiles.followExam(exam.id());
        return missing.size();
    }

    /** Another paper for somebody who has had so many. Asked twice at once it is drawn once. */
    @Transactional
    public void prepareAgain(Exam exam, PersonId candidate, int rounds) {
        papers.add(exam, List.of(drawn(blueprints.source(exam.blueprint()), candidate, rounds + 1)));
        profiles.followExam(exam.id());
    }

    /** The paper that lies ready for this attempt. */
    public Optional<Paper> paper(AttemptId attempt) {
        return papers.find(attempt);
    }

    /** ASM-04: who has drawn which ticket; empty where there are none. */
    public Map<AttemptId, Integer> tickets(Exam exam) {
        return papers.tickets(exam.id());
    }

    /** A paper that nobody has, as this seed would draw it. */
    public Paper preview(Exam exam, long seed) {
        var source = blueprints.source(exam.blueprint());
        return new Paper(
                source.draw(seed),
                source.ticket(seed),
                exam.rules().ruleSet(),
                exam.rules().ruleVersion());
    }

    private PaperRepository.Prepared drawn(PaperSource source, PersonId candidate, int round) {
        var seed = random.nextLong();
        return new PaperRepository.Prepared(
                AttemptId.next(), candidate, round, seed, source.ticket(seed), source.draw(seed));
    }
}
