package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;

class MarkingTest extends AnExamWithAnEssay {
    @Test
    void the_machine_marks_at_once_and_leaves_the_essay_to_the_teacher() {
        assertThat(shares()).containsExactly("1.0000", null);
        assertThat(web.as(teacher).get(path + "/results"))
                .hasStatusOk()
                .bodyText()
                .contains("Айгерим", "Дәурен")
                .doesNotContain(path + "/release");
        CountedQueries.sinceLastAsked();
        assertThat(web.as(teacher).get(path + "/marking"))
                .hasStatusOk()
                .bodyText()
                .contains(item())
                .doesNotContain("Айгерим");
        assertThat(web.as(teacher).get(item()))
                .hasStatusOk()
                .bodyText()
                .contains("МЕНІҢ ОЙЫМ", "КРИТЕРИЙ")
                .doesNotContain("Айгерим");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(2 * MOST_QUERIES);
        assertThat(web.as(teacher).post(item(), "points", "2,5", "comment", "ПІКІР"))
                .hasStatus(422)
                .bodyText()
                .contains("2,5", "ПІКІР");
        assertThat(web.as(teacher).post(item(), "points", "1,5", "comment", "ПІКІР"))
                .hasStatus(303);
        assertThat(shares()).containsExactly("1.0000", "0.7500");
        assertThat(web.as(teacher).post(path + "/marking/" + attempt + "/1", "points", "0"))
                .as("what the machine can tell is not a person's to mark")
                .hasStatus(404);
    }

    @Test
    void who_is_no_teacher_any_more_reads_no_answers_by_an_address_that_was_kept() {
        var result = "/exams/attempts/" + attempt + "/result";
        assertThat(web.as(teacher).get(result)).hasStatusOk();
        db.sql("DELETE FROM people.role_grant WHERE person_id = :id")
                .param("id", teacher.value())
                .update();
        assertThat(web.as(teacher).get(result)).hasStatus(404);
    }

    @Test
    void marking_and_release_are_the_disciplines_teachers_alone() {
        var result = "/exams/attempts/" + attempt + "/result";
        var otherTeacher = web.as(cast.person("Ерлан", Role.TEACHER));
        var unit = web.as(cast.person("Жанат", Role.UNIT_STAFF));
        var dauren = web.as(held.dauren());
        for (var page : List.of(path + "/marking", item(), path + "/results")) {
            assertThat(web.asStranger().get(page)).hasStatus(302);
            assertThat(dauren.get(page)).hasStatus(403);
            assertThat(otherTeacher.get(page)).hasStatus(404);
        }
        assertThat(web.asStranger().get(result)).hasStatus(302);
        assertThat(dauren.get(result)).hasStatus(404);
        assertThat(otherTeacher.get(result)).hasStatus(404);
        for (var deed : List.of(item(), path + "/release")) {
            assertThat(web.asStranger().post(deed, "points", "1")).hasStatus(401);
            assertThat(dauren.post(deed, "points", "1")).hasStatus(403);
            assertThat(otherTeacher.post(deed, "points", "1")).hasStatus(404);
            assertThat(unit.post(deed, "points", "1")).hasStatus(403);
        }
        assertThat(unit.get(path + "/results")).hasStatusOk();
        assertThat(shares()).containsExactly("1.0000", null);
    }
}
