package kz.qashyq.cast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.QuestionBank;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.Pair;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.TestDesk;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.springframework.stereotype.Component;

/** Questions and tests, made by the same services as people use. */
@Component
public final class TestingCast {
    private final QuestionBank bank;
    private final TestDesk desk;

    TestingCast(QuestionBank bank, TestDesk desk) {
        this.bank = bank;
        this.desk = desk;
    }

    public BankTopicId topic(DisciplineId discipline, PersonId teacher) {
        return bank.addTopic(discipline, Localized.of("Жану", "Горение", "Combustion"), teacher);
    }

    /** Only "Дұрыс осы", the second option, is right. */
    public static NewQuestion single(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.SINGLE,
                text,
                new Choice(List.of(
                        new Option(1, Localized.same("Қате бір"), false),
                        new Option(2, Localized.same("Дұрыс осы"), true),
                        new Option(3, Localized.same("Қате екі"), false))));
    }

    /** 21 ± 0.5 %. */
    public static NewQuestion numeric(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.NUMERIC,
                text,
                new Numeric(new BigDecimal("21"), new BigDecimal("0.5"), Localized.same("%")));
    }

    public static NewQuestion shortText(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.SHORT_TEXT,
                text,
                new ShortText(List.of("оттегі"), List.of("кислород"), List.of("oxygen")));
    }

    /** Water cools, sand covers; "Жел" only distracts. Numbers: Жабады 1, Жел 2, Салқындатады 3. */
    public static NewQuestion matching(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.MATCHING,
                text,
                Matching.of(List.of(
                        new Pair(Localized.same("Су"), Localized.same("Салқындатады")),
                        new Pair(Localized.same("Құм"), Localized.same("Жабады")),
                        new Pair(Localized.empty(), Localized.same("Жел")))));
    }

    /** Numbers in the right order: 3, 1, 2. */
    public static NewQuestion ordering(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.ORDERING,
                text,
                Ordering.inOrder(List.of(Localized.same("Тұтану"), Localized.same("Даму"), Localized.same("Сөну"))));
    }

    /** The text needs the gaps 1, oxygen, and 2, heat. */
    public static NewQuestion gapText(BankTopicId topic, String text) {
        return question(
                topic,
                QuestionKind.GAP_TEXT,
                text,
                new GapText(List.of(
                        new ShortText(List.of("оттегі"), List.of(), List.of()),
                        new ShortText(List.of("жылу"), List.of(), List.of()))));
    }

    public static NewQuestion essay(BankTopicId topic, String text) {
        return question(topic, QuestionKind.ESSAY, text, new ByHand(Localized.same("КРИТЕРИЙ")));
    }

    public static NewQuestion file(BankTopicId topic, String text) {
        return question(topic, QuestionKind.FILE, text, new ByHand(Localized.same("КРИТЕРИЙ")));
    }

    private static NewQuestion question(BankTopicId topic, QuestionKind kind, String text, QuestionBody body) {
        return new NewQuestion(topic, kind, 1, Localized.same(text), body, Localized.same("ТҮСІНІКТЕМЕ"));
    }

    /** Order as written, half an hour. */
    public static TestSettings settings(FeedbackPolicy feedback, int attempts, boolean selfCheck) {
        return new TestSettings(30, attempts, false, false, false, feedback, 50, selfCheck);
    }

    public QuestionId add(NewQuestion question, PersonId teacher) {
        return bank.add(question, teacher);
    }

    public TestId draft(DisciplineId discipline, PersonId teacher, TestSettings settings) {
        return desk.create(
                discipline, new NewTest(Localized.of("Тест", "Тест", "Test"), Localized.empty(), settings), teacher);
    }

    /** A ready test of these questions, one point each, in this order. */
    public TestId test(DisciplineId discipline, PersonId teacher, TestSettings settings, NewQuestion... questions) {
        var test = draft(discipline, teacher, settings);
        for (var question : questions) desk.choose(test, List.of(add(question, teacher)), BigDecimal.ONE, teacher);
        desk.makeReady(test, teacher);
        return test;
    }

    public void draw(TestId test, BankTopicId topic, int count, PersonId teacher) {
        desk.draw(test, Optional.of(topic), Optional.empty(), count, BigDecimal.ONE, teacher);
    }
}
