package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Device;
import kz.qashyq.cast.ExamsCast.Held;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.seat.AnswerFiles;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a candidate hands in as files, and no more: kept files stay for years. */
@WebTest
class AnswerFilesTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    TestingCast testing;

    @Autowired
    TestDesk tests;

    @Autowired
    ExamDesk desk;

    @Autowired
    JdbcClient db;

    Held held;
    Device device;

    /** A choice, then a question that asks for a file. */
    @BeforeEach
    void an_exam_that_asks_for_a_file() {
        held = exams.draft(Instant.now().minusSeconds(60), false);
        var teacher = held.taught().teacher();
        var topic = testing.topic(held.taught().discipline(), teacher);
        var blueprint = testing.draft(
                held.taught().discipline(), teacher, TestingCast.settings(FeedbackPolicy.SCORE_ONLY, 1, false));
        for (var question : List.of(TestingCast.single(topic, "Таңдаңыз"), TestingCast.file(topic, "Сызба")))
            tests.choose(blueprint, List.of(testing.add(question, teacher)), BigDecimal.ONE, teacher);
        desk.change(ExamsCast.asking(held.exam(), blueprint, ExamForm.WRITTEN), teacher);
        desk.makeReady(desk.find(held.exam().id()).orElseThrow(), teacher);
        device = exams.device(web, held.aigerim(), held.exam());
    }

    @Test
    void a_file_is_taken_for_a_question_that_asks_for_one_once_the_paper_is_open() {
        var file = uploaded(held.aigerim(), 3);
        assertThat(claim(2, file)).as("not open yet").isEqualTo(409);
        device.post("opening", "");
        assertThat(claim(1, file)).as("a choice").isEqualTo(404);
        assertThat(claim(3, file)).as("no such question").isEqualTo(404);
        assertThat(claim(2, uploaded(held.dauren(), 3))).as("another's file").isEqualTo(409);
        assertThat(status(held.dauren(), 2, uploaded(held.dauren(), 3)))
                .as("another's attempt")
                .isEqualTo(404);
        assertThat(status(held.taught().teacher(), 2, uploaded(held.taught().teacher(), 3)))
                .isEqualTo(404);
        assertThat(web.asStranger().post(path(2, file))).hasStatus(401);
        assertThat(claim(2, file)).isEqualTo(200);
        assertThat(claim(2, file)).as("asked again").isEqualTo(200);
        device.post("submission", "{\"last\": 0}");
        assertThat(claim(2, uploaded(held.aigerim(), 3))).as("after the end").isEqualTo(409);
    }

    @Test
    void number_and_size_are_limited_and_the_page_says_so_before_one_chooses() {
        device.post("opening", "");
        assertThat(web.as(held.aigerim()).get("/exams/attempts/" + device.attempt()))
                .bodyText()
                .contains("data-files=\"5\"", "data-files-sent=\"20\"", "data-file-megabytes=\"50\"");
        var large = uploaded(held.aigerim(), AnswerFiles.MOST_MEGABYTES * 1024 * 1024 + 1);
        assertThat(web.as(held.aigerim()).post(path(2, large)))
                .hasStatus(422)
                .bodyText()
                .contains("50 МБ-тан аспауға");
        assertThat(owner(large)).as("it was not taken").isEmpty();
        var first = uploaded(held.aigerim(), AnswerFiles.MOST_MEGABYTES * 1024 * 1024);
        assertThat(claim(2, first)).isEqualTo(200);
        for (int i = 1; i < AnswerFiles.MOST_SENT; i++)
            assertThat(claim(2, uploaded(held.aigerim(), 3))).isEqualTo(200);
        assertThat(web.as(held.aigerim()).post(path(2, uploaded(held.aigerim(), 3))))
                .hasStatus(409)
                .bodyText()
                .contains("ауыстырылғандарымен қоса, 20");
        assertThat(claim(2, first)).as("what was taken is taken").isEqualTo(200);
    }

    private int claim(int position, FileId file) {
        return status(held.aigerim(), position, file);
    }

    private int status(PersonId person, int position, FileId file) {
        return web.as(person).post(path(position, file)).getResponse().getStatus();
    }

    private String path(int position, FileId file) {
        return "/exams/attempts/" + device.attempt() + "/questions/" + position + "/files/" + file;
    }

    /** As an upload leaves it; its bytes are of no matter here. */
    private FileId uploaded(PersonId by, long size) {
        var id = FileId.next();
        var sha256 = (Ids.next().toString() + UUID.randomUUID()).replace("-", "");
        db.sql("INSERT INTO platform.blob (sha256, size, stored) VALUES (:sha256, :size, now())")
                .param("sha256", sha256)
                .param("size", size)
                .update();
        db.sql("""
                        INSERT INTO platform.file (id, sha256, name, type, size, uploader_id, stored)
                        VALUES (:id, :sha256, 'сызба.pdf', 'application/pdf', :size, :by, now())
                        """)
                .param("id", id.value())
                .param("sha256", sha256)
                .param("size", size)
                .param("by", by.value())
                .update();
        return id;
    }

    private List<String> owner(FileId file) {
        return db.sql("SELECT owner_id::text FROM platform.file WHERE id = :id AND owner_id IS NOT NULL")
                .param("id", file.value())
                .query(String.class)
                .list();
    }
}
