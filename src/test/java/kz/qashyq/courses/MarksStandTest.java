package kz.qashyq.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ControlId;
import kz.qashyq.testing.AttemptGraded;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is marked or handed in stays as it was, whoever tries from the side of the course. */
@WebTest
class MarksStandTest {
    private static final Instant FUTURE = Instant.parse("2035-01-01T00:00:00Z");

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    LearnersCast learners;

    @Autowired
    CoursesCast casting;

    @Autowired
    TestingCast testing;

    @Autowired
    Courses courses;

    @Autowired
    CourseRepository rows;

    @Autowired
    OutlineRepository outlines;

    @Autowired
    HandingIn handingIn;

    @Autowired
    SubmissionRepository submissions;

    @Autowired
    Files files;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    CoursesCast.Taught taught;
    Learner aigerim;
    JournalId journal;
    TestId test;
    ItemId item;

    @BeforeEach
    void a_course_with_a_test_that_counts() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        journal = rows.find(taught.course()).orElseThrow().journal();
        test = testing.draft(
                taught.discipline(), taught.teacher(), TestingCast.settings(FeedbackPolicy.AT_ONCE, 0, false));
        item = courses.addTest(
                taught.course(),
                taught.sections().getFirst(),
                test,
                ItemTerms.due(FUTURE, taught.column()),
                taught.teacher());
    }

    private void graded(String percent) {
        events.publishEvent(
                new AttemptGraded(AttemptId.next(), test, aigerim.person(), new BigDecimal(percent), Instant.now()));
    }

    private Integer mark() {
        return journals.marksOf(journal, aigerim.id()).get(new ComponentId(item.value()));
    }

    private ControlId another() {
        return taught.syllabus().controls().get(1).id();
    }

    @Test
    void a_learner_cannot_undo_a_lowered_mark_by_handing_in_once_more() {
        graded("95.00");
        assertThat(mark()).isEqualTo(95);
        var cell = "/journal/" + journal + "/learners/" + aigerim.id() + "/marks/" + item;
        assertThat(web.as(taught.teacher()).post(cell, "points", "0", "seen", "1", "reason", "Көшірген"))
                .hasStatus(303);
        graded("0.00");
        assertThat(mark()).isZero();
        graded("64.50");
        assertThat(mark()).isZero();
        assertThat(web.as(taught.teacher()).get(cell))
                .bodyText()
                .contains("тест нәтижесі шықты: 65 балл")
                .contains("<ins>0</ins>");
        assertThat(web.as(aigerim.person()).get("/courses/" + taught.course()))
                .as("where results are kept, the best one is")
                .bodyText()
                .contains("95 %");
    }

    @Test
    void a_marked_item_keeps_its_control_and_the_form_says_why() {
        graded("60.00");
        for (var author : List.of(taught.teacher(), taught.methodist()))
            assertThat(web.as(author).post(taught.path(item), "required", "true", "column", "" + another()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("басқа бақылауға ауыстыруға болмайды", "error-column");
        assertThat(controlOf(item)).isEqualTo(taught.column());
        assertThat(web.as(taught.methodist()).post(taught.path(item), "column", "" + taught.column()))
                .hasStatus(303);
    }

    @Test
    void a_marked_task_keeps_its_control_and_what_was_typed_is_kept() {
        var task = casting.task(taught, FUTURE);
        db.sql("""
                        INSERT INTO journal.mark
                               (journal_id, learner_id, target, version, points, source, entered, entered_by, late)
                        VALUES (:journal, :learner, :task, 1, 60, 'TEACHER', now(), :teacher, false)
                        """)
                .param("journal", journal.value())
                .param("learner", aigerim.id().value())
                .param("task", task.value())
                .param("teacher", taught.teacher().value())
                .update();
        assertThat(web.as(taught.teacher())
                        .post(
                                "/courses/" + taught.course() + "/tasks/" + task,
                                "titleKk",
                                "ЖАҢА АТАУ",
                                "textKk",
                                "<p>ЖАҢА НҰСҚАУ</p>",
                                "kind",
                                "GUIDED",
                                "maxPoints",
                                "20",
                                "attempts",
                                "0",
                                "accepted",
                                "PDF",
                                "column",
                                "" + another()))
                .hasStatus(422)
                .bodyText()
                .contains("басқа бақылауға ауыстыруға болмайды", "ЖАҢА АТАУ", "ЖАҢА НҰСҚАУ");
        assertThat(controlOf(task)).isEqualTo(taught.column());
    }

    @Test
    void a_move_is_written_down_with_both_controls() {
        assertThat(web.as(taught.methodist()).post(taught.path(item), "column", "" + another()))
                .hasStatus(303);
        assertThat(db.sql("""
                                SELECT details -> 'column' -> 'old' ->> 'kk' || ' > ' || (details -> 'column' -> 'new' ->> 'kk')
                                  FROM platform.audit_entry
                                 WHERE subject = :item AND deed = 'courses.deed.itemChanged'
                                """)
                        .param("item", item.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("Тапсырмалар > Тест");
    }

    @Test
    void a_control_with_direct_marks_takes_no_item() {
        var direct = "/journal/" + journal + "/learners/" + aigerim.id() + "/marks/" + another();
        assertThat(web.as(taught.teacher()).post(direct, "points", "88")).hasStatus(303);
        assertThat(web.as(taught.teacher()).post(taught.path(item), "column", "" + another()))
                .hasStatus(422)
                .bodyText()
                .contains("оған жұмыс тіркеуге болмайды");
        assertThat(web.as(taught.teacher()).get("/journal/" + journal))
                .bodyText()
                .contains(">88</a>");
    }

    private ControlId controlOf(ItemId item) {
        return java.util.Objects.requireNonNull(
                outlines.of(taught.course()).find(item).orElseThrow().terms().column());
    }

    /** The page of the draft is open in one tab while the other hands it in. */
    @Test
    void a_file_does_not_leave_a_work_that_another_tab_has_handed_in() {
        var course = rows.find(taught.course()).orElseThrow();
        var id = casting.task(taught, FUTURE);
        var task = outlines.of(taught.course()).find(id).orElseThrow();
        var file = casting.upload("Жұмыс.pdf", "%PDF-1.7\nwork", aigerim.person());
        var draft = handingIn.save(course, task, aigerim, "", List.of(file));
        var seen = submissions.find(draft).orElseThrow();
        handingIn.handIn(course, task, aigerim, "", List.of());
        assertThat(seen.isDraft()).isTrue();
        assertThatThrownBy(() -> handingIn.removeFile(seen, file.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("courses.handIn.alreadyHandedIn");
        assertThat(files.ownedBy(HandingIn.owner(draft))).hasSize(1);
    }

    @Test
    void a_course_is_given_only_to_somebody_who_is_a_teacher() {
        PersonId former = cast.person("Марат", Role.UNIT_STAFF);
        db.sql("INSERT INTO programs.teacher (discipline_id, person_id) VALUES (:discipline, :former)")
                .param("discipline", taught.discipline().value())
                .param("former", former.value())
                .update();
        assertThat(web.as(taught.methodist())
                        .post(
                                "/courses",
                                "discipline",
                                "" + taught.discipline(),
                                "group",
                                "" + taught.group().id(),
                                "teacher",
                                "" + former,
                                "year",
                                "2026",
                                "half",
                                "1",
                                "type",
                                "ONLINE"))
                .hasStatus(422);
    }
}
