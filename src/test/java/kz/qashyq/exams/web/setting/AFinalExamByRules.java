package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.exams.exam.RuleSets;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.ControlKind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A final exam by rules that ask for half of what can be earned before it. */
@WebTest
abstract class AFinalExamByRules {
    static final int MOST_QUERIES = CountedQueries.MOST_OF_A_PAGE;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    ExamDesk desk;

    @Autowired
    Readiness readiness;

    @Autowired
    RuleSets rules;

    @Autowired
    Institution institution;

    @Autowired
    Journals journals;

    @Autowired
    Learners learners;

    @Autowired
    Preparation preparation;

    @Autowired
    Marking marking;

    PersonId unit;
    ExamsCast.Held held;
    int version;

    /** A final exam by rules that ask for 50 % before it: Айгерим has 50, Дәурен 49. */
    @BeforeEach
    void a_final_exam_and_rules_for_it() {
        unit = cast.person("Жанат", Role.UNIT_STAFF);
        held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        var teacher = held.taught().teacher();
        assertThat(web.as(unit)
                        .post(
                                "/exams/rules",
                                "since",
                                institution.today().toString(),
                                "midterm",
                                "0",
                                "last",
                                "50",
                                "basis",
                                "№ 12 БҰЙРЫҚ"))
                .hasStatus(303);
        version = rules.all().getFirst().version();
        var last = held.taught().syllabus().controls().getLast();
        var was = held.exam();
        desk.change(
                new Exam(
                        was.id(),
                        was.discipline(),
                        Optional.of(new Exam.ControlOf(
                                last.id(),
                                ControlKind.FINAL,
                                held.taught().syllabus().version())),
                        was.title(),
                        was.blueprint(),
                        was.rules(),
                        was.window(),
                        was.conduct(),
                        was.state(),
                        null,
                        teacher),
                teacher);
        readiness.makeReady(was.id(), teacher);
        desk.move(
                desk.find(was.id()).orElseThrow(),
                new Exam.Window(
                        Instant.now().minusSeconds(60),
                        Instant.now().plusSeconds(3_600),
                        60,
                        Duration.ZERO,
                        Duration.ZERO),
                unit);
        mark(held.aigerim(), 50);
        mark(held.dauren(), 49);
    }

    Exam exam() {
        return desk.find(held.exam().id()).orElseThrow();
    }

    void mark(PersonId person, int points) {
        var teacher = held.taught().teacher();
        var journal = journals.ofDiscipline(held.taught().discipline())
                .get(held.taught().group().id());
        var control = held.taught().syllabus().controls().getFirst();
        var work = new ComponentId(control.id().value());
        journals.addComponent(
                Objects.requireNonNull(journal), control.id(), work, Localized.same("Тапсырма"), control.due());
        journals.recordAll(
                journal,
                work,
                Map.of(learners.of(person).orElseThrow().id(), points),
                teacher,
                "түзету",
                MarkSource.TEACHER);
    }
}
