package kz.qashyq.exams.exam;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperItem;
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
    private final AccommodationRepository accommodations;
    private final Learners learners;
    private final ExamPapers blueprints;
    private final SecureRandom random = new SecureRandom();

    Preparation(
            ExamRepository exams,
            PaperRepository papers,
            AccommodationRepository accommodations,
            Learners learners,
            ExamPapers blueprints) {
        this.exams = exams;
        this.papers = papers;
        this.accommodations = accommodations;
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
        var percents = accommodations.percents(missing);
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            var some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            papers.add(exam.id(), drawn(exam, source, some, percents));
        }
        return missing.size();
    }

    /** The paper that lies ready for this attempt. */
    public Optional<List<PaperItem>> paper(AttemptId attempt) {
        return papers.find(attempt);
    }

    /** A paper that nobody has, as this seed would draw it. */
    public List<PaperItem> preview(Exam exam, long seed) {
        return blueprints.source(exam.blueprint()).draw(seed);
    }

    private List<PaperRepository.Prepared> drawn(
            Exam exam, PaperSource source, List<PersonId> candidates, Map<PersonId, Integer> percents) {
        var drawn = new ArrayList<PaperRepository.Prepared>();
        for (var person : candidates) {
            var seed = random.nextLong();
            var extra = exam.window().minutes() * 60 * percents.getOrDefault(person, 0) / 100;
            drawn.add(new PaperRepository.Prepared(AttemptId.next(), person, seed, extra, source.draw(seed)));
        }
        return drawn;
    }
}
