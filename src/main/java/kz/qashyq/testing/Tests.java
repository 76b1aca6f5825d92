package kz.qashyq.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.assembly.TestCards;
import kz.qashyq.testing.attempt.Results;
import org.springframework.stereotype.Component;

/**
 * The door to tests. A person takes one at {@link #takingPath}, its teacher reads results at {@link #resultsPath}; who may
 * take it, the hook {@link TestAdmission} says; what came of it, the event {@link AttemptGraded}.
 */
@Component
public class Tests {
    private final TestCards cards;
    private final Results results;

    Tests(TestCards cards, Results results) {
        this.cards = cards;
        this.results = results;
    }

    /** All of these at once; unknown ids are left out. */
    public Map<TestId, TestCard> cards(Collection<TestId> ids) {
        return cards.find(ids);
    }

    /** Drafts too, in the order they were made. */
    public List<TestCard> ofDiscipline(DisciplineId discipline) {
        return cards.ofDiscipline(discipline);
    }

    /** The best finished attempt at each of these tests, self-checks included; tests without one are left out. */
    public Map<TestId, AttemptResult> bestOf(PersonId person, Collection<TestId> tests) {
        return results.bestOf(person, tests);
    }

    /** Where a person reads what the test is and begins or continues it. */
    public static String takingPath(TestId test) {
        return "/testing/tests/" + test + "/start";
    }

    /** Where the discipline's teacher sees everybody's attempts. */
    public static String resultsPath(TestId test) {
        return "/testing/tests/" + test + "/results";
    }
}
