package kz.qashyq.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamFeedback;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.RuleSets;
import kz.qashyq.exams.exam.Sitting;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.QuestionBank;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestDesk;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.springframework.stereotype.Component;

/** A practice exam that is open to every learner, and one in one-way order that the filled group sits today. */
@Component
class DemoExams {
    private static final int TOPICS = 4;
    private static final int QUESTIONS_OF_EACH = 3;

    private final ExamDesk exams;
    private final TestDesk tests;
    private final QuestionBank bank;
    private final Syllabi syllabi;
    private final RuleSets rules;
    private final Clock clock;

    DemoExams(ExamDesk exams, TestDesk tests, QuestionBank bank, Syllabi syllabi, RuleSets rules, Clock clock) {
        this.exams = exams;
        this.tests = tests;
        this.bank = bank;
        this.syllabi = syllabi;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param practice one question of each kind */
    void make(
            DisciplineId discipline,
            PersonId teacher,
            List<QuestionId> practice,
            Collection<GroupId> everybody,
            GroupId today) {
        var now = clock.instant();
        var title = Localized.of("Жаттығу емтиханы", "Тренировочный экзамен", "Practice exam");
        var trial = blueprint(discipline, teacher, title, false);
        tests.choose(trial, practice, BigDecimal.ONE, teacher);
        ready(
                exam(discipline, teacher, title, trial, new Shape(now, Duration.ofDays(330), 30, false), false),
                everybody,
                teacher);

        var midterm = Localized.of(
                "Аралық бақылау емтиханы: 1–4-тақырыптар",
                "Экзамен рубежного контроля: темы 1–4",
                "Midterm exam: topics 1–4");
        var drawn = blueprint(discipline, teacher, midterm, true);
        var topics = bank.topics(discipline);
        for (int number = 1; number <= TOPICS; number++)
            tests.draw(
                    drawn,
                    Optional.ofNullable(topics.get(number)),
                    Optional.empty(),
                    QUESTIONS_OF_EACH,
                    BigDecimal.ONE,
                    teacher);
        ready(
                exam(discipline, teacher, midterm, drawn, new Shape(now, Duration.ofHours(10), 40, true), true),
                List.of(today),
                teacher);
    }

    private record Shape(Instant now, Duration open, int minutes, boolean oneWay) {}

    private TestId blueprint(DisciplineId discipline, PersonId teacher, Localized title, boolean shuffled) {
        var settings = new TestSettings(0, 1, shuffled, true, shuffled, FeedbackPolicy.SCORE_ONLY, 50, false);
        return tests.create(discipline, new NewTest(title, Localized.empty(), settings), teacher);
    }

    private Exam exam(
            DisciplineId discipline, PersonId teacher, Localized title, TestId test, Shape shape, boolean counts) {
        var syllabus = syllabi.approved(discipline).orElseThrow();
        var control = syllabus.controls().stream()
                .filter(it -> counts && it.kind() == ControlKind.MIDTERM)
                .findFirst()
                .map(it -> new Exam.ControlOf(it.id(), it.kind(), syllabus.version()));
        var starts = shape.now().minus(Duration.ofMinutes(5));
        var tools = Localized.of(
                "Қағаз, қалам, қарапайым калькулятор",
                "Бумага, ручка, простой калькулятор",
                "Paper, a pen, a simple calculator");
        return new Exam(
                ExamId.next(),
                discipline,
                control,
                title,
                test,
                rules.today(ExamForm.TEST),
                new Exam.Window(
                        starts, shape.now().plus(shape.open()), shape.minutes(), Duration.ofMinutes(1), Duration.ZERO),
                new Exam.Conduct(
                        shape.oneWay(),
                        shape.oneWay(),
                        tools,
                        counts ? ExamFeedback.SCORE : ExamFeedback.ANSWERS,
                        List.of(),
                        Optional.empty()),
                ExamState.DRAFT,
                null,
                teacher);
    }

    private void ready(Exam exam, Collection<GroupId> groups, PersonId teacher) {
        exams.create(exam);
        for (var group : groups) exams.sit(exam, new Sitting(group, Optional.empty(), ""), teacher);
        exams.makeReady(exam, teacher);
    }
}
