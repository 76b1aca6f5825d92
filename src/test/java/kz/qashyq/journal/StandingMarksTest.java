package kz.qashyq.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.Syllabi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A mark that stands is changed by its teacher, who says why, and by nothing else. */
@WebTest
class StandingMarksTest {
    private static final LocalDate FUTURE = LocalDate.of(2035, 1, 31);

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    LearnersCast learners;

    @Autowired
    Syllabi syllabi;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient db;

    PersonId teacher;
    PersonId dean;
    Learner aigerim;
    JournalId journal;
    ControlId current;
    ControlId midterm;
    ComponentId test;

    @BeforeEach
    void a_test_in_the_journal_of_one_learner() {
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        teacher = cast.person("Әсел", Role.TEACHER);
        dean = cast.person("Қанат", Role.DEAN);
        var programme = programs.programme(methodist);
        var discipline = programs.discipline(programme, methodist, teacher);
        programs.approvedSyllabus(discipline, teacher, cast.person("Раушан", Role.DEPUTY_HEAD));
        var syllabus = syllabi.approved(discipline).orElseThrow();
        aigerim =
                learners.learner("Айгерим", learners.group(programme, methodist).id(), methodist);
        journal = journals.open(new NewJournal(JournalId.next(), discipline, aigerim.group(), teacher, syllabus));
        current = syllabus.controls().get(0).id();
        midterm = syllabus.controls().get(1).id();
        test = work(current, ComponentId.next());
    }

    private ComponentId work(ControlId control, ComponentId work) {
        journals.addComponent(journal, control, work, Localized.same("Тест"), FUTURE);
        return work;
    }

    private void graded(int points, int best) {
        journals.record(new TestResult(journal, test, aigerim.id(), points, best, teacher));
    }

    private String cell(Object target) {
        return "/journal/" + journal + "/learners/" + aigerim.id() + "/marks/" + target;
    }

    private MvcTestResult enter(Object target, int points, int seen, String reason) {
        return web.as(teacher).post(cell(target), "points", "" + points, "seen", "" + seen, "reason", reason);
    }

    private int mark() {
        return journals.marksOf(journal, aigerim.id()).get(test);
    }

    private MvcTestResult withdraw(PersonId who, Object target, int seen, String why) {
        return web.as(who).post(cell(target) + "/withdrawal", "seen", "" + seen, "why", why);
    }

    @Test
    void a_mark_entered_by_mistake_is_withdrawn_with_a_reason_and_stays_in_the_history() {
        enter(midterm, 90, 0, "");
        assertThatThrownBy(() -> work(midterm, ComponentId.next()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.getMessage()).isEqualTo("journal.columnHasDirectMarks"));

        assertThat(withdraw(teacher, midterm, 1, " "))
                .hasStatus(422)
                .bodyText()
                .contains("Бағаны не себепті алып тастайтыныңызды жазыңыз.");
        assertThat(withdraw(teacher, midterm, 0, "Басқа білім алушының бағасы"))
                .as("somebody changed it meanwhile")
                .hasStatus(422);
        assertThat(withdraw(teacher, midterm, 1, "Басқа білім алушының бағасы")).hasStatus(303);
        assertThat(journals.marksOf(journal, aigerim.id())).isEmpty();
        assertThat(withdraw(teacher, midterm, 2, "тағы")).hasStatus(422);
        assertThat(web.as(dean).get(cell(midterm)))
                .bodyText()
                .contains("<del>90</del>", "алып тасталды", "Басқа білім алушының бағасы");

        var exam = work(midterm, ComponentId.next());
        assertThat(web.as(dean).get(cell(midterm)))
                .as("what was entered stays readable, though works count now")
                .hasStatusOk();
        assertThat(enter(exam, 70, 0, "")).hasStatus(303);
        assertThat(journals.marksOf(journal, aigerim.id())).containsOnly(Map.entry(exam, 70));
    }

    @Test
    void after_a_withdrawal_a_mark_is_entered_anew_with_its_reason_and_a_test_counts_again() {
        enter(midterm, 90, 0, "");
        withdraw(teacher, midterm, 1, "қате");
        assertThat(enter(midterm, 90, 2, "")).hasStatus(422);
        assertThat(enter(midterm, 90, 2, "дұрыс екен")).hasStatus(303);

        graded(60, 60);
        enter(test, 10, 1, "көшірген");
        withdraw(teacher, test, 2, "көшірмегені анықталды");
        graded(65, 65);
        assertThat(mark()).isEqualTo(65);
    }

    @Test
    void nobody_but_the_journals_teacher_withdraws() {
        enter(midterm, 90, 0, "");
        assertThat(withdraw(dean, midterm, 1, "себеп")).hasStatus(403);
        assertThat(withdraw(aigerim.person(), midterm, 1, "себеп")).hasStatus(403);
        assertThat(withdraw(cast.person("Бөтен", Role.TEACHER), midterm, 1, "себеп"))
                .hasStatus(404);
        assertThat(web.asStranger().post(cell(midterm) + "/withdrawal", "seen", "1", "why", "себеп"))
                .hasStatus(401);
        assertThat(journals.marksOf(journal, aigerim.id())).hasSize(1);
    }

    @Test
    void a_better_attempt_improves_the_mark_of_a_worse_one() {
        graded(60, 60);
        graded(80, 80);
        graded(10, 80);
        assertThat(mark()).isEqualTo(80);
        assertThat(web.as(teacher).get(cell(test))).bodyText().doesNotContain("Бағаны өзгертпеді");
    }

    @Test
    void a_test_does_not_undo_what_the_teacher_entered_by_hand() {
        graded(95, 95);
        assertThat(enter(test, 0, 1, "Көшірген")).hasStatus(303);
        graded(0, 95);
        assertThat(mark()).isZero();
        assertThat(web.as(teacher).get(cell(test))).bodyText().contains("Бағаны өзгертпеді");
        assertThat(web.as(teacher).get("/journal/" + journal))
                .as("it says the same as the mark")
                .bodyText()
                .doesNotContain("has-news");
    }

    @Test
    void the_teacher_is_shown_the_result_and_takes_it_over_with_a_reason() {
        graded(95, 95);
        enter(test, 0, 1, "Көшірген");
        graded(71, 95);
        for (var reader : new PersonId[] {teacher, dean})
            assertThat(web.as(reader).get("/journal/" + journal)).bodyText().contains("has-news");
        assertThat(web.as(dean).get(cell(test)))
                .bodyText()
                .contains("тест нәтижесі шықты: 71 балл")
                .doesNotContain("?points=71");
        assertThat(web.as(teacher).get(cell(test))).bodyText().contains("href=\"?points=71\"");
        assertThat(web.as(teacher).get(cell(test) + "?points=71")).bodyText().contains("value=\"71\"");
        assertThat(enter(test, 71, 2, "")).hasStatus(422);
        assertThat(mark()).isZero();
        assertThat(enter(test, 71, 2, "Қайта тапсырды")).hasStatus(303);
        assertThat(mark()).isEqualTo(71);
        assertThat(web.as(teacher).get("/journal/" + journal)).bodyText().doesNotContain("has-news");
        assertThat(web.as(teacher).get(cell(test)))
                .bodyText()
                .contains("Бағаны өзгертпеді", "Көшірген", "Қайта тапсырды")
                .doesNotContain("?points=71");
    }

    /** An exam's results come for a whole group; the one whose mark was entered by hand keeps it. */
    @Test
    void results_of_many_leave_marks_by_hand_as_they_are() {
        enter(test, 40, 0, "");
        assertThat(journals.recordAll(journal, test, Map.of(aigerim.id(), 90), teacher, "", MarkSource.TEST))
                .isZero();
        assertThat(mark()).isEqualTo(40);
        assertThat(web.as(teacher).get("/journal/" + journal)).bodyText().contains("has-news");
    }

    @Test
    void the_run_time_role_cannot_rewrite_what_a_test_brought() {
        assertThatThrownBy(() ->
                        db.sql("UPDATE journal.result_aside SET points = 100").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("DELETE FROM journal.result_aside").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_marked_work_keeps_its_control_and_an_unmarked_one_may_move() {
        work(midterm, test);
        work(current, test);
        graded(60, 60);
        assertThatThrownBy(() -> work(midterm, test))
                .isInstanceOf(Refusal.class)
                .hasMessage("journal.workKeepsColumn");
        work(current, test);
        assertThatThrownBy(() -> journals.removeComponent(journal, test)).hasMessage("journal.workHasMarks");
    }

    @Test
    void a_control_that_was_marked_directly_takes_no_works() {
        assertThat(enter(midterm, 70, 0, "")).hasStatus(303);
        assertThatThrownBy(() -> work(midterm, ComponentId.next()))
                .isInstanceOf(Refusal.class)
                .hasMessage("journal.columnHasDirectMarks");
        assertThatThrownBy(() -> work(midterm, test)).hasMessage("journal.columnHasDirectMarks");
        assertThat(web.as(teacher).get(cell(midterm))).hasStatusOk();
    }

    /** Journals from before the refusal have such controls. */
    @Test
    void what_was_ever_entered_stays_readable_and_takes_no_more_marks() {
        assertThat(enter(midterm, 77, 0, "")).hasStatus(303);
        db.sql("""
                        INSERT INTO journal.component (journal_id, id, control_id, title, due)
                        VALUES (:journal, gen_random_uuid(), :control, '{"kk": "Жұмыс", "ru": "", "en": ""}', '2035-01-31')
                        """)
                .param("journal", journal.value())
                .param("control", midterm.value())
                .update();
        assertThat(web.as(teacher).get(cell(midterm)))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>77</ins>")
                .doesNotContain("name=\"points\"");
        assertThat(enter(midterm, 100, 1, "себеп")).hasStatus(404);
        var column = "/journal/" + journal + "/columns/" + midterm;
        assertThat(web.as(teacher).get(column)).hasStatus(404);
        assertThat(web.as(teacher).post(column, "points-" + aigerim.id(), "100", "reason", "себеп"))
                .hasStatus(404);
        assertThatThrownBy(() -> journals.record(
                        new MarkEntry(journal, new ComponentId(midterm.value()), aigerim.id(), 100, teacher, "себеп")))
                .isInstanceOf(Refusal.class);
    }
}
