package kz.qashyq.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
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
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.requirements.Proves;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class JournalPagesTest {
    private static final LocalDate PAST = LocalDate.of(2025, 1, 31);
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
    PersonId otherTeacher;
    PersonId dean;
    Learner aigerim;
    ApprovedSyllabus syllabus;
    JournalId journal;

    @BeforeEach
    void a_journal_with_one_learner() {
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        teacher = cast.person("Әсел", Role.TEACHER);
        otherTeacher = cast.person("Серік", Role.TEACHER);
        dean = cast.person("Қанат", Role.DEAN);
        var programme = programs.programme(methodist);
        var discipline = programs.discipline(programme, methodist, teacher);
        programs.approvedSyllabus(discipline, teacher, cast.person("Раушан", Role.DEPUTY_HEAD));
        syllabus = syllabi.approved(discipline).orElseThrow();
        var group = learners.group(programme, methodist);
        aigerim = learners.learner("Айгерим", group.id(), methodist);
        journal = open(FUTURE);
    }

    private JournalId open(LocalDate due) {
        var controls = syllabus.controls().stream()
                .map(it -> new Control(it.id(), it.title(), it.kind(), it.form(), it.weight(), due))
                .toList();
        return journals.open(new NewJournal(
                JournalId.next(),
                syllabus.discipline(),
                aigerim.group(),
                teacher,
                new ApprovedSyllabus(
                        syllabus.id(), syllabus.version(), syllabus.discipline(), syllabus.topics(), controls)));
    }

    private String cell(JournalId journal, int control) {
        return "/journal/" + journal + "/learners/" + aigerim.id() + "/marks/"
                + syllabus.controls().get(control).id().value();
    }

    @Test
    @Proves("ASM-08")
    void the_final_mark_appears_when_every_control_is_marked() {
        var asel = web.as(teacher);
        assertThat(asel.post(cell(journal, 0), "points", "80")).hasStatus(303);
        assertThat(asel.post(cell(journal, 1), "points", "90")).hasStatus(303);
        assertThat(asel.get("/journal/" + journal)).bodyText().doesNotContain("79 <span");
        assertThat(asel.post(cell(journal, 2), "points", "70")).hasStatus(303);
        assertThat(asel.get("/journal/" + journal))
                .hasStatusOk()
                .bodyText()
                .contains("79 <span class=\"muted\">B-</span>");
        assertThat(web.as(aigerim.person()).get("/journal/mine"))
                .hasStatusOk()
                .bodyText()
                .contains("79 B-");
    }

    @Test
    @Proves("ASM-08")
    void a_journal_whose_weights_are_not_a_whole_is_refused() {
        var controls = syllabus.controls().subList(0, 2);
        var broken = new ApprovedSyllabus(
                syllabus.id(), syllabus.version(), syllabus.discipline(), syllabus.topics(), controls);
        assertThatThrownBy(() -> journals.open(
                        new NewJournal(JournalId.next(), syllabus.discipline(), aigerim.group(), teacher, broken)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().arguments()).containsExactly(60));
    }

    @Test
    @Proves("ASM-09")
    void a_late_mark_is_refused_without_a_reason_and_reported_with_it() {
        var old = open(PAST);
        var asel = web.as(teacher);
        assertThat(asel.post(cell(old, 0), "points", "80"))
                .hasStatus(422)
                .bodyText()
                .contains("Баға қойылмады: мерзімі өтіп кетті")
                .contains("HE-345 ¶67(3)g")
                .contains("value=\"80\"");
        assertThat(asel.post(cell(old, 0), "points", "80", "reason", "Еңбекке жарамсыздық парағы"))
                .hasStatus(303);
        assertThat(web.as(dean).get("/journal/late")).hasStatusOk().bodyText().contains("Еңбекке жарамсыздық парағы");
    }

    @Test
    void a_changed_mark_shows_who_when_old_new_and_why() {
        var asel = web.as(teacher);
        asel.post(cell(journal, 0), "points", "80", "seen", "0");
        assertThat(asel.post(cell(journal, 0), "points", "85", "seen", "1")).hasStatus(422);
        assertThat(asel.post(cell(journal, 0), "points", "85", "seen", "1", "reason", "Қосу қатесі"))
                .hasStatus(303);
        assertThat(web.as(dean).get(cell(journal, 0)))
                .hasStatusOk()
                .bodyText()
                .contains("<del>80</del>")
                .contains("<ins>85</ins>")
                .contains("Қосу қатесі")
                .contains("Сынақов Әсел");
    }

    @Test
    void two_people_cannot_overwrite_each_other_unseen() {
        var asel = web.as(teacher);
        asel.post(cell(journal, 0), "points", "80", "seen", "0");
        assertThat(asel.post(cell(journal, 0), "points", "60", "seen", "0", "reason", "ескі бет"))
                .hasStatus(422)
                .bodyText()
                .contains("басқа біреу өзгертті");
    }

    /** Not even a fault in our own code can rewrite a mark: the run-time role has no right to. */
    @Test
    void the_run_time_role_cannot_rewrite_a_mark() {
        web.as(teacher).post(cell(journal, 0), "points", "80");
        assertThatThrownBy(() -> db.sql("UPDATE journal.mark SET points = 100").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("DELETE FROM journal.mark").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_whole_column_is_entered_at_once_or_not_at_all() {
        var target = syllabus.controls().get(0).id().value();
        var path = "/journal/" + journal + "/columns/" + target;
        var asel = web.as(teacher);
        assertThat(asel.post(path, "points-" + aigerim.id(), "101"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"101\"");
        assertThat(asel.post(path, "points-" + aigerim.id(), "77", "seen-" + aigerim.id(), "0"))
                .hasStatus(303);
        assertThat(asel.get("/journal/" + journal)).bodyText().contains(">77</a>");
    }

    @Test
    void works_average_into_their_column() {
        var component = ComponentId.next();
        var column = syllabus.controls().get(0).id();
        journals.addComponent(journal, column, component, Localized.same("Тапсырма"), FUTURE);
        journals.addComponent(journal, column, ComponentId.next(), Localized.same("Екінші"), FUTURE);
        journals.record(new TestResult(journal, component, aigerim.id(), 60, 60, teacher));
        assertThat(journals.marksOf(journal, aigerim.id())).containsEntry(component, 60);
        assertThatThrownBy(() -> journals.removeComponent(journal, component)).isInstanceOf(Refusal.class);
    }

    @Test
    void only_its_teacher_enters_marks_and_only_overseers_read_along() {
        var stranger = web.asStranger();
        assertThat(stranger.get("/journal/" + journal)).hasStatus(302);
        assertThat(stranger.post(cell(journal, 0), "points", "80")).hasStatus(401);
        var serik = web.as(otherTeacher);
        assertThat(serik.get("/journal/" + journal)).hasStatus(404);
        assertThat(serik.get("/journal/" + journal + "/export")).hasStatus(404);
        assertThat(serik.get(cell(journal, 0))).hasStatus(404);
        assertThat(serik.post(cell(journal, 0), "points", "80")).hasStatus(404);
        assertThat(serik.get("/journal")).bodyText().doesNotContain(journal.toString());
        assertThat(web.as(dean).get("/journal/" + journal)).hasStatusOk();
        assertThat(web.as(dean).post(cell(journal, 0), "points", "80")).hasStatus(403);
        assertThat(web.as(aigerim.person()).get("/journal/" + journal)).hasStatus(403);
        assertThat(web.as(aigerim.person()).post(cell(journal, 0), "points", "100"))
                .hasStatus(403);
    }

    @Test
    void a_mark_goes_only_to_learners_and_controls_of_the_journal() {
        var bolat = learners.learner(
                "Болат", learners.group(groupProgramme(), teacher).id(), teacher);
        var target = syllabus.controls().get(0).id().value();
        assertThat(web.as(teacher)
                        .post("/journal/" + journal + "/learners/" + bolat.id() + "/marks/" + target, "points", "80"))
                .hasStatus(404);
        assertThat(web.as(teacher)
                        .post(
                                "/journal/" + journal + "/learners/" + aigerim.id() + "/marks/" + journal,
                                "points",
                                "80"))
                .hasStatus(404);
    }

    @Test
    @Proves("ASM-17")
    void the_dean_sees_a_groups_averages_and_takes_them_along_as_a_file() throws Exception {
        web.as(teacher).post(cell(journal, 0), "points", "83");
        assertThat(web.as(dean).get("/journal/groups/" + aigerim.group()))
                .hasStatusOk()
                .bodyText()
                .contains("83");
        var export = web.as(dean).get("/journal/groups/" + aigerim.group() + "/export");
        assertThat(export).hasStatusOk();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(export.getResponse().getContentAsByteArray()))) {
            List<List<String>> rows = book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
            assertThat(rows.get(1)).containsSequence("Сынақов Айгерим", "83");
        }
        assertThat(web.as(otherTeacher).get("/journal/groups/" + aigerim.group()))
                .hasStatus(403);
    }

    private kz.qashyq.programs.ProgrammeId groupProgramme() {
        return programs.programme(cast.person("Гүлнар", Role.METHODIST));
    }
}
