package kz.qashyq.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.ResourcesCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** LMS-05: what the act calls the functions of a learning management system, run in one course; each leaves a record. */
@WebTest
@Proves("LMS-05")
class FourFunctionsTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    CoursesCast casting;

    @Autowired
    LearnersCast learners;

    @Autowired
    ResourcesCast resources;

    @Autowired
    PeopleCast audited;

    @Autowired
    JdbcClient db;

    CoursesCast.Taught taught;
    Learner aigerim;
    Web.Visitor teacher;
    Web.Visitor me;

    @BeforeEach
    void a_course_with_a_learner() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        teacher = web.as(taught.teacher());
        me = web.as(aigerim.person());
    }

    @Test
    void materials_of_several_formats_are_placed_and_access_to_each_is_given_and_mastering_is_seen() {
        var item = placed();
        assertThat(me.get(taught.path(item))).hasStatus(404);
        assertThat(audited.deedsOn(item)).anyMatch(it -> it.startsWith("courses.deed.placed"));

        assertThat(teacher.post(taught.path(item) + "/publication", "published", "true"))
                .hasStatus(303);
        assertThat(me.get(taught.path(item))).hasStatusOk();
        assertThat(web.as(cast.person("Серік", Role.TEACHER)).get(taught.path(item)))
                .hasStatus(404);
        assertThat(audited.deedsOn(item)).anyMatch(it -> it.startsWith("courses.deed.published"));

        watch(item, aigerim.person());
        assertThat(me.get(taught.path())).bodyText().contains("1/2");
        assertThat(teacher.get(taught.path() + "/participants")).bodyText().contains("50 %");
    }

    @Test
    void teacher_and_learner_meet_over_a_task_and_what_they_said_stays() {
        var task = casting.task(taught, null);
        var file = casting.upload("Жұмыс.pdf", "%PDF-1.7\nwork", aigerim.person());
        assertThat(me.post(taught.path(task) + "/submissions", "uploads", "" + file.id(), "comment", "ДАЙЫН"))
                .hasStatus(303);
        var work = submission(task);
        assertThat(teacher.get("/courses/submissions/" + work)).bodyText().contains("ДАЙЫН");
        assertThat(teacher.post("/courses/submissions/" + work + "/return", "comment", "СУРЕТ ЖОҚ"))
                .hasStatus(303);
        assertThat(me.get(taught.path(task))).bodyText().contains("СУРЕТ ЖОҚ");
        assertThat(audited.deedsOn(work))
                .anyMatch(it -> it.startsWith("courses.deed.handedIn"))
                .anyMatch(it -> it.startsWith("courses.deed.returned"));
    }

    /** A video beside the lecture that stands there already. */
    private ItemId placed() {
        var video = resources.published(taught.discipline(), taught.teacher(), resources.video(taught.teacher()));
        var section = taught.path() + "/sections/" + taught.sections().getFirst();
        assertThat(teacher.post(section + "/items", "resource", video.toString()))
                .hasStatus(303);
        return db.sql("SELECT id FROM courses.item WHERE resource_id = :resource")
                .param("resource", video.value())
                .query((row, n) -> new ItemId(row.getObject("id", UUID.class)))
                .single();
    }

    private SubmissionId submission(ItemId task) {
        return db.sql("SELECT id FROM courses.submission WHERE item_id = :item")
                .param("item", task.value())
                .query((row, n) -> new SubmissionId(row.getObject("id", UUID.class)))
                .single();
    }

    private void watch(ItemId item, PersonId person) {
        var visitor = web.as(person);
        var request = MockMvcRequestBuilders.post(taught.path(item) + "/progress")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"position\":10,\"length\":10,\"seen\":[[0,10]]}");
        assertThat(visitor.mvc().perform(request.with(visitor.identity()).with(csrf())))
                .hasStatus(204);
    }
}
