package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.assembly.TestWriting;
import org.springframework.stereotype.Component;

/** The door to making tests. It keeps the rules of a test; whether the maker may, its caller has asked. */
@Component
public class TestDesk {
    private final TestWriting writing;

    TestDesk(TestWriting writing) {
        this.writing = writing;
    }

    /** A draft without questions. */
    public TestId create(DisciplineId discipline, NewTest test, PersonId by) {
        return writing.create(discipline, test, by);
    }

    public void choose(TestId test, List<QuestionId> questions, BigDecimal points, PersonId by) {
        writing.choose(test, questions, PartTerms.worth(points), by);
    }

    public void choose(TestId test, List<QuestionId> questions, PartTerms terms, PersonId by) {
        writing.choose(test, questions, terms, by);
    }

    /** So many that mark themselves, from a topic and of a difficulty; empty is any. */
    public void draw(
            TestId test,
            Optional<BankTopicId> topic,
            Optional<Integer> difficulty,
            int count,
            BigDecimal points,
            PersonId by) {
        writing.draw(test, new PartDraw(topic, difficulty, false, count), PartTerms.worth(points), by);
    }

    /** Refused with a reason when the bank cannot fill it or a person would have to mark it; an exam may use it as a draft. */
    public void makeReady(TestId test, PersonId by) {
        writing.makeReady(test, by);
    }
}
