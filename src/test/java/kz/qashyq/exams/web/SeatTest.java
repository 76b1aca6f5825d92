package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Device;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Write;
import kz.qashyq.exams.attempt.WriteHash;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.platform.db.Json;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@WebTest
class SeatTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Proves("ASM-01")
    void a_paper_opens_an_answer_gets_its_receipt_and_handing_in_gets_another() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        assertThat(device.post("opening", "")).hasStatusOk();

        var saved = json(device.answer(1, 2, "21"));
        var receipt = saved.get("receipts").get(0);
        assertThat(receipt.get("counts").asBoolean()).isTrue();
        var write =
                new Write(1, WriteKind.ANSWER, 2, List.of("21"), java.time.Instant.ofEpochMilli(1_780_000_000_000L));
        assertThat(receipt.get("hash").asString())
                .isEqualTo(Base64.getEncoder().encodeToString(WriteHash.of(device.attempt(), 1, write)));

        var handedIn = json(device.post("submission", "{\"last\": 1}"));
        assertThat(handedIn.get("receipt").asString()).hasSize(12);
        assertThat(json(device.post("submission", "{\"last\": 1}")))
                .as("handing in again gives the first receipt")
                .isEqualTo(handedIn);
    }

    @Test
    void what_is_sent_again_gets_the_first_receipt_and_is_kept_once() {
        var held = exams.running();
        var device = opened(held);
        var first = json(device.answer(1, 1, "2"));
        var again = json(device.answer(1, 1, "2"));
        assertThat(again.get("receipts")).isEqualTo(first.get("receipts"));
        assertThat(attempts.writes(device.attempt())).hasSize(1);
    }

    @Test
    void a_number_used_for_something_else_shows_by_its_hash_and_overwrites_nothing() {
        var held = exams.running();
        var device = opened(held);
        var first = json(device.answer(1, 1, "2"));
        var other = json(device.answer(1, 1, "3"));
        assertThat(other.get("receipts").get(0).get("hash"))
                .isEqualTo(first.get("receipts").get(0).get("hash"));
        assertThat(attempts.writes(device.attempt()).getFirst().write().answer())
                .containsExactly("2");
    }

    @Test
    void writes_that_arrive_in_the_wrong_order_count_in_the_order_they_were_written() {
        var held = exams.running();
        var device = opened(held);
        device.answer(2, 1, "2");
        device.answer(1, 1, "3");
        var answers = kz.qashyq.exams.attempt.Answers.of(attempts.writes(device.attempt()));
        assertThat(answers.at(1)).containsExactly("2");
    }

    @Test
    void handing_in_waits_for_what_the_device_has_not_sent() {
        var held = exams.running();
        var device = opened(held);
        device.answer(1, 1, "2");
        device.answer(3, 3, "оттегі");
        var early = device.post("submission", "{\"last\": 3}");
        assertThat(early).hasStatus(409);
        assertThat(json(early).get("received").asInt()).isEqualTo(1);
        device.answer(2, 2, "21");
        assertThat(device.post("submission", "{\"last\": 3}")).hasStatusOk();
    }

    @Test
    void after_handing_in_an_answer_is_kept_apart_and_changes_nothing() {
        var held = exams.running();
        var device = opened(held);
        device.answer(1, 1, "2");
        var handedIn = json(device.post("submission", "{\"last\": 1}"));
        var late = json(device.answer(2, 1, "3"));
        assertThat(late.get("receipts").get(0).get("counts").asBoolean()).isFalse();
        assertThat(attempts.writes(device.attempt())).hasSize(2);
        assertThat(Base64.getEncoder()
                        .encodeToString(kz.qashyq.exams.attempt.Answers.of(attempts.writes(device.attempt()))
                                .hash()))
                .isEqualTo(handedIn.get("hash").asString());
    }

    @Test
    void before_the_start_the_paper_is_there_but_no_key_opens_it() {
        var held = exams.startingIn(Duration.ofMinutes(10));
        var device = exams.device(web, held.aigerim(), held.exam());
        var paper = device.get("paper");
        assertThat(paper).hasStatusOk();
        assertThat(paper.getResponse().getContentAsByteArray())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .doesNotContain("сұрақ", "оттегі");
        var early = device.post("opening", "");
        assertThat(early).hasStatus(425);
        assertThat(json(early).has("keys")).isFalse();
    }

    @Test
    void a_key_opens_its_own_question_and_shows_nothing_that_is_right() throws Exception {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        var locked = json(device.get("paper")).get("questions");
        var keys = json(device.post("opening", "")).get("keys");
        var question = unlock(locked.get(0), keys.get("1"));
        assertThat(question).contains("Бірінші сұрақ", "Дұрыс осы").doesNotContain("correct", "ТҮСІНІКТЕМЕ");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> unlock(locked.get(1), keys.get("1")))
                .isInstanceOf(javax.crypto.AEADBadTagException.class);
    }

    @Test
    void one_way_gives_the_next_key_only_when_one_goes_on() {
        var held = exams.oneWay();
        var device = exams.device(web, held.aigerim(), held.exam());
        var keys = json(device.post("opening", "")).get("keys");
        assertThat(keys.propertyNames()).containsExactly("1");
        assertThat(device.post("questions/3", "")).hasStatus(409);
        assertThat(json(device.post("questions/2", "")).get("reached").asInt()).isEqualTo(2);
        assertThat(json(device.answer(1, 1, "2"))
                        .get("receipts")
                        .get(0)
                        .get("counts")
                        .asBoolean())
                .as("what one has left is closed")
                .isFalse();
        assertThat(json(device.post("opening", "")).get("keys").propertyNames()).containsExactly("2");
    }

    @Test
    void another_device_takes_over_and_the_first_is_told_but_loses_nothing() {
        var held = exams.running();
        var first = opened(held);
        var second = exams.device(web, held.aigerim(), held.exam());
        second.post("opening", "");
        second.answer(1, 1, "2");
        var told = json(first.answer(1, 1, "3"));
        assertThat(told.get("now").get("epoch").asInt()).isEqualTo(2);
        assertThat(told.get("receipts").get(0).get("counts").asBoolean()).isTrue();
        assertThat(kz.qashyq.exams.attempt.Answers.of(attempts.writes(first.attempt()))
                        .at(1))
                .as("the later device is newer")
                .containsExactly("2");
        assertThat(first.get("paper")).hasStatus(409);
        assertThat(first.get("answers")).hasStatus(409);
        assertThat(first.post("opening", "")).hasStatus(409);
        assertThat(first.post("submission", "{\"last\": 1}"))
                .as("only the device that holds the attempt hands it in")
                .hasStatus(409);
    }

    @Test
    void who_sits_down_without_end_is_told_to_wait_and_let_in_after_a_minute() {
        var held = exams.running();
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        var seat = "/exams/attempts/" + attempt + "/seat";
        db.sql("UPDATE exams.attempt SET epoch = 60 WHERE id = :id")
                .param("id", attempt.value())
                .update();
        db.sql("""
                        INSERT INTO exams.occurrence (id, exam_id, attempt_id, at, kind)
                        SELECT uuidv7(), :exam, :attempt, now() - interval '61 seconds' - n * interval '30 seconds', 'OTHER_DEVICE'
                          FROM generate_series(0, 59) AS n
                        """)
                .param("exam", held.exam().id().value())
                .param("attempt", attempt.value())
                .update();
        assertThat(web.as(held.aigerim()).post(seat))
                .as("a minute after the last")
                .hasStatusOk();
        assertThat(web.as(held.aigerim()).post(seat))
                .hasStatus(409)
                .bodyText()
                .contains("Емтихан тым жиі қайта ашылды");
        assertThat(attempts.find(attempt).orElseThrow().epoch()).isEqualTo(61);
        assertThat(web.as(held.dauren())
                        .post("/exams/attempts/" + exams.attemptOf(held.dauren(), held.exam()) + "/seat"))
                .as("it is one attempt's pace")
                .hasStatusOk();
    }

    @Test
    void a_device_that_goes_on_gets_the_last_of_each_question_and_its_own_last_number() {
        var held = exams.oneWay();
        var device = opened(held);
        for (int seq = 1; seq <= 5; seq++) device.answer(seq, 1, "" + seq);
        device.answer(6, 3, "not open yet: kept apart");
        var answers = json(device.get("answers"));
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("answer").get(0).asString()).isEqualTo("5");
        assertThat(answers.get(0).get("counts").asBoolean()).isTrue();
        assertThat(answers.get(1).get("seq").asInt()).isEqualTo(6);
        assertThat(answers.get(1).get("counts").asBoolean()).isFalse();

        var second = exams.device(web, held.aigerim(), held.exam());
        second.answer(1, 1, "second");
        device.answer(7, 1, "late, of the first device");
        answers = json(second.get("answers"));
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).get("answer").get(0).asString()).isEqualTo("second");
    }

    @Test
    void the_answers_of_an_attempt_are_read_by_one_request_at_a_time() {
        var held = exams.running();
        var device = opened(held);
        var reading = new AtomicReference<CompletableFuture<MvcTestResult>>();
        transaction.executeWithoutResult(status -> {
            db.sql("LOCK TABLE exams.attempt IN ACCESS EXCLUSIVE MODE").update();
            var first = CompletableFuture.supplyAsync(() -> device.get("answers"));
            reading.set(first);
            first.copy().completeOnTimeout(null, 500, TimeUnit.MILLISECONDS).join();
            assertThat(device.get("answers")).hasStatus(503);
        });
        assertThat(reading.get().join()).hasStatusOk();
        assertThat(device.get("answers")).hasStatusOk();
    }

    @Test
    void a_candidate_cannot_sit_down_to_anothers_attempt() {
        var held = exams.running();
        var attempt = exams.attemptOf(held.dauren(), held.exam());
        var path = "/exams/attempts/" + attempt + "/seat";
        assertThat(web.as(held.aigerim()).post(path)).hasStatus(404);
        assertThat(web.as(held.taught().teacher()).post(path)).hasStatus(404);
        assertThat(web.asStranger().post(path)).hasStatus(401);
        assertThat(web.as(held.dauren()).post(path)).hasStatusOk();
    }

    @Test
    void a_token_reaches_its_own_attempt_only_and_none_reaches_nothing() {
        var held = exams.running();
        var aigerim = opened(held);
        var dauren = exams.attemptOf(held.dauren(), held.exam());
        var stolen = new Device(web.asStranger(), dauren, aigerim.token());
        assertThat(stolen.get("paper")).hasStatus(404);
        assertThat(stolen.answer(1, 1, "2")).hasStatus(404);
        for (var forged : List.of("", aigerim.token() + "x", aigerim.token().replace(".1.", ".2."), "a.b.c")) {
            var device = new Device(web.asStranger(), aigerim.attempt(), forged);
            assertThat(device.get("paper")).hasStatus(401);
            assertThat(device.answer(1, 1, "2")).hasStatus(401);
            assertThat(device.post("opening", "")).hasStatus(401);
            assertThat(device.post("submission", "{\"last\": 0}")).hasStatus(401);
        }
    }

    @Test
    void unreadable_writes_are_refused_as_a_whole() {
        var held = exams.running();
        var device = opened(held);
        for (var bad : List.of(
                "{\"answered\": 1, \"writes\": [{\"seq\": 0, \"kind\": \"ANSWER\", \"position\": 1, \"answer\": [], \"written\": 1}]}",
                "{\"answered\": 1, \"writes\": [{\"seq\": 1, \"kind\": \"ANSWER\", \"position\": 1, \"answer\": [\"\\u0000\"], \"written\": 1}]}",
                "{\"answered\": 1, \"writes\": [{\"seq\": 1, \"kind\": \"ANSWER\", \"position\": 1, \"answer\": [\"\\ud800\"], \"written\": 1}]}",
                "{\"answered\": -1, \"writes\": []}"))
            assertThat(device.post("writes", bad)).as(bad).hasStatus(422);
        assertThat(device.post("writes", "{")).hasStatus4xxClientError();
        assertThat(device.post("writes", "{}")).hasStatus(400);
        assertThat(device.post("writes", "{\"answered\": 1}")).hasStatus(400);
        assertThat(device.post("writes", "{\"answered\": 1, \"writes\": [{\"seq\": 1}]}"))
                .hasStatus(400);
        assertThat(device.post("writes", "[" + "1,".repeat(1_000_001) + "1]")).hasStatus(413);
        assertThat(attempts.writes(device.attempt())).isEmpty();
    }

    private Device opened(ExamsCast.Held held) {
        var device = exams.device(web, held.aigerim(), held.exam());
        assertThat(device.post("opening", "")).hasStatusOk();
        return device;
    }

    private static String unlock(JsonNode locked, JsonNode key) throws Exception {
        var bytes = Base64.getDecoder().decode(locked.get("question").asString());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Base64.getDecoder().decode(key.asString()), "AES"),
                new GCMParameterSpec(128, bytes, 0, 12));
        return new String(cipher.doFinal(bytes, 12, bytes.length - 12), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode json(MvcTestResult result) {
        return Json.read(
                new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8),
                JsonNode.class);
    }
}
