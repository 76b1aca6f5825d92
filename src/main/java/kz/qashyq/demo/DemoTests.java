package kz.qashyq.demo;

import java.math.BigDecimal;
import java.util.Optional;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.QuestionBank;
import kz.qashyq.testing.TestDesk;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.springframework.stereotype.Component;

/** A self-check and a midterm test, both drawn from the bank. */
@Component
class DemoTests {
    private final QuestionBank bank;
    private final TestDesk writing;

    DemoTests(QuestionBank bank, TestDesk writing) {
        this.bank = bank;
        this.writing = writing;
    }

    record Made(TestId selfCheck, TestId midterm) {}

    Made make(DisciplineId discipline, PersonId teacher) {
        var selfCheck = writing.create(
                discipline,
                new NewTest(
                        Localized.of(
                                "Өзіңді тексер: жану және өрт кластары",
                                "Проверь себя: горение и классы пожаров",
                                "Check yourself: combustion and fire classes"),
                        Localized.of(
                                "Бұл сынақ бағаланбайды. Әр жауаптан кейін дұрысы бірден көрсетіледі.",
                                "Эта проверка не оценивается. Правильный ответ показывается сразу.",
                                "This check is not marked. The right answer is shown at once."),
                        new TestSettings(0, 0, true, true, false, FeedbackPolicy.AT_ONCE, 60, true)),
                teacher);
        draw(discipline, selfCheck, teacher, 2, 3);
        var midterm = writing.create(
                discipline,
                new NewTest(
                        Localized.of(
                                "Аралық бақылау: 1–4-тақырыптар",
                                "Рубежный контроль: темы 1–4",
                                "Midterm control: topics 1–4"),
                        Localized.of(
                                "Жиырма сұрақ, отыз минут, екі мүмкіндік. Жауаптар өздігінен сақталады; тілді кез келген сәтте ауыстыруға болады.",
                                "Двадцать вопросов, тридцать минут, две попытки. Ответы сохраняются сами; язык можно сменить в любой момент.",
                                "Twenty questions, thirty minutes, two attempts. Answers save themselves; the language can be switched at any moment."),
                        new TestSettings(30, 2, true, true, false, FeedbackPolicy.AT_ONCE, 50, false)),
                teacher);
        draw(discipline, midterm, teacher, 4, 5);
        return new Made(selfCheck, midterm);
    }

    /** So many questions from each of the first topics. */
    private void draw(DisciplineId discipline, TestId test, PersonId teacher, int topics, int questions) {
        var known = bank.topics(discipline);
        for (int number = 1; number <= topics; number++)
            writing.draw(
                    test, Optional.ofNullable(known.get(number)), Optional.empty(), questions, BigDecimal.ONE, teacher);
        writing.makeReady(test, teacher);
    }
}
