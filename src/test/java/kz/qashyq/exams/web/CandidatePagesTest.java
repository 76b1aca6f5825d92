package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.seat.AnswerFiles;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class CandidatePagesTest {
    private static final String SOME_FILE = "01930000-0000-7000-8000-000000000000";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    CoursesCast courses;

    @Autowired
    Attempts attempts;

    @Autowired
    Files files;

    @Test
    @Proves("ASM-01")
    void a_learner_finds_what_is_open_what_is_coming_and_nothing_of_others() {
        var open = exams.running();
        assertThat(web.as(open.aigerim()).get("/exams"))
                .bodyText()
                .contains("Аралық бақылау", "Қазір ашық", "/exams/attempts/" + attempt(open));
        var coming = exams.startingIn(Duration.ofDays(2));
        assertThat(web.as(coming.aigerim()).get("/exams"))
                .bodyText()
                .contains("Алдағы")
                .doesNotContain("Қазір ашық", attempt(open));
        var nobody = cast.person("Жаңа", Role.LEARNER);
        assertThat(web.as(nobody).get("/exams")).bodyText().contains("Емтихандар әзірге жоқ");
    }

    @Test
    void an_exam_that_is_over_shows_its_receipt() {
        var held = exams.running();
        var number = handedIn(held, held.aigerim());
        assertThat(web.as(held.aigerim()).get("/exams")).bodyText().contains("/exams/receipts/" + number);
        assertThat(web.as(held.aigerim()).get("/exams/attempts/" + attempt(held)))
                .bodyText()
                .contains("data-receipt=\"" + number + "\"");
    }

    @Test
    void the_page_brings_its_words_in_three_languages() {
        var held = exams.running();
        assertThat(web.as(held.aigerim()).get("/exams/attempts/" + attempt(held)))
                .hasStatusOk()
                .bodyText()
                .contains("Емтиханды тапсыру", "Сдать экзамен", "Hand in now");
    }

    @Test
    void an_attempt_is_its_candidates_alone() {
        var held = exams.running();
        var page = "/exams/attempts/" + attempt(held);
        assertThat(web.asStranger().get(page)).hasStatus(302);
        assertThat(web.asStranger().post(page + "/questions/1/files/" + SOME_FILE))
                .hasStatus(401);
        var teacherElsewhere = courses.course().teacher();
        for (var other :
                new PersonId[] {held.dauren(), teacherElsewhere, held.taught().teacher()}) {
            assertThat(web.as(other).get(page)).hasStatus(404);
            assertThat(web.as(other).post(page + "/questions/1/files/" + SOME_FILE))
                    .hasStatus(404);
        }
        assertThat(web.as(teacherElsewhere).get("/exams")).hasStatus(403);
    }

    @Test
    void a_file_of_an_answer_is_for_the_candidate_and_who_teaches_the_discipline() {
        var held = exams.running();
        var file = files.store(
                new java.io.ByteArrayInputStream("сызба".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "сызба.txt",
                held.aigerim(),
                new FileOwner(
                        AnswerFiles.MODULE,
                        exams.attemptOf(held.aigerim(), held.exam()).value()));
        assertThat(web.as(held.aigerim()).get(file.path())).hasStatusOk();
        assertThat(web.as(held.taught().teacher()).get(file.path())).hasStatusOk();
        assertThat(web.as(held.dauren()).get(file.path())).hasStatus(404);
        assertThat(web.as(courses.course().teacher()).get(file.path())).hasStatus(404);
    }

    @Test
    void anyone_checks_a_receipt_and_learns_neither_name_nor_mark() {
        var held = exams.running();
        var number = handedIn(held, held.aigerim());
        var grouped = number.replaceAll("(.{4})(?=.)", "$1-");
        assertThat(web.asStranger().get("/exams/receipts/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Түбіртек шынайы", grouped)
                .doesNotContain("Айгерім", "Аралық бақылау");
        assertThat(web.asStranger().get("/exams/receipts?number=" + grouped.toLowerCase(java.util.Locale.ROOT)))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/exams/receipts/" + number);
    }

    @Test
    void an_unknown_receipt_helps_to_type_it_again() {
        assertThat(web.asStranger().get("/exams/receipts")).hasStatusOk();
        assertThat(web.asStranger().get("/exams/receipts/ABCD-EFGH-0000"))
                .hasStatus(404)
                .bodyText()
                .contains("ABCDEFGH0000", "табылмады", "name=\"number\"");
        assertThat(web.asStranger().get("/exams/receipts/%3Cscript%3E")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"7k2m-91qx-zb4t, 7K2M91QXZB4T", "7K2M 91QX ZB4T, 7K2M91QXZB4T", "OIL0, 0110", "'', ''"})
    void a_number_is_read_as_people_type_it(String typed, String number) {
        assertThat(ReceiptController.plain(typed)).isEqualTo(number);
    }

    @Test
    void the_worker_is_served_from_where_it_may_keep_the_exam() {
        assertThat(web.asStranger().get("/exams/worker.js"))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-cache");
    }

    private String attempt(ExamsCast.Held held) {
        return exams.attemptOf(held.aigerim(), held.exam()).toString();
    }

    private String handedIn(ExamsCast.Held held, PersonId candidate) {
        var device = exams.device(web, candidate, held.exam());
        device.post("opening", "");
        device.answer(1, 1, "2");
        device.post("submission", "{\"last\": 1}");
        return attempts.find(device.attempt())
                .orElseThrow()
                .finished()
                .orElseThrow()
                .receipt();
    }
}
