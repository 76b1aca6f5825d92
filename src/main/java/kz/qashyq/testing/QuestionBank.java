package kz.qashyq.testing;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.bank.BankWriting;
import org.springframework.stereotype.Component;

/** The door to writing question banks. It keeps the rules of a question; whether the writer may, its caller has asked. */
@Component
public class QuestionBank {
    private final BankWriting writing;

    QuestionBank(BankWriting writing) {
        this.writing = writing;
    }

    /** A topic after those that are there. */
    public BankTopicId addTopic(DisciplineId discipline, Localized title, PersonId by) {
        return writing.addTopic(discipline, title, by);
    }

    /** Refused with a reason when the question could not be asked: no text, no right option. */
    public QuestionId add(NewQuestion question, PersonId by) {
        return writing.add(question, by);
    }

    /** Many at once, as an import brings them; all or none. */
    public List<QuestionId> addAll(List<NewQuestion> questions, PersonId by) {
        return writing.addAll(questions, by);
    }

    /** Topics by number, with how many questions in use each has. */
    public Map<Integer, BankTopicId> topics(DisciplineId discipline) {
        return writing.topics(discipline);
    }
}
