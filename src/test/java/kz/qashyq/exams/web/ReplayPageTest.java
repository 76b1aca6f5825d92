package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Device;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Apart;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.seat.AnswerFiles;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ReplayPageTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    TestingCast testing;

    @Autowired
    TestDesk tests;

    @Autowired
    ExamDesk desk;

    @Autowired
    Attempts attempts;

    @Autowired
    Files files;

    @Test
    void the_teacher_the_unit_and_commissions_read_it_and_for_all_others_it_does_not_exist() {
        var held = exams.running();
        var path = path(exams.device(web, held.aigerim(), held.exam()));
        assertThat(web.as(held.taught().teacher()).get(path)).hasStatusOk();
        for (var role : List.of(Role.UNIT_STAFF, Role.DEPUTY_HEAD, Role.DEAN))
            assertThat(web.as(cast.person("Комиссия", role)).get(path)).hasStatusOk();
        assertThat(web.as(held.aigerim()).get(path)).as("the candidate").hasStatus(404);
        assertThat(web.as(held.dauren()).get(path)).as("another candidate").hasStatus(404);
        assertThat(web.as(exams.running().taught().teacher()).get(path))
                .as("the teacher of another course")
                .hasStatus(404);
        for (var role : List.of(Role.LEARNER, Role.PROCTOR, Role.REGISTRAR))
            assertThat(web.as(cast.person("Бөтен", role)).get(path))
                    .as(role.name())
                    .hasStatus(404);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    @Test
    void every_write_is_shown_and_late_ones_apart_with_their_times() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 2, "20");
        device.answer(2, 2, "21");
        device.post("submission", "{\"last\": 2}");
        device.answer(3, 2, "22");
        var visitor = web.as(held.taught().teacher());
        // What is asked once and remembered for a while is not the page's.
        visitor.get(path(device));
        CountedQueries.sinceLastAsked();
        var page = visitor.get(path(device));
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(CountedQueries.MOST_OF_A_PAGE);
        assertThat(page)
                .bodyText()
                .contains("Бөлек сақталған жазбалар", "Аяқталғаннан кейін келді", "Уақыт дәлелі", "data-steps=\"all\"");
        assertThat(page).bodyText().contains(">20<", ">21<", ">22<");
    }

    @Test
    void the_commission_reads_why_a_write_does_not_count_as_it_was_decided_then() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.answer(1, 1, "2");
        device.post("opening", "");
        device.answer(2, 9, "2");
        device.post("submission", "{\"last\": 2}");
        device.answer(3, 1, "3");
        assertThat(attempts.writes(device.attempt()).stream().map(Stored::apart))
                .containsExactly(
                        Optional.of(Apart.BEFORE_OPENING),
                        Optional.of(Apart.NO_QUESTION),
                        Optional.of(Apart.AFTER_FINISH));
        assertThat(web.as(held.taught().teacher()).get(path(device)))
                .bodyText()
                .contains("Емтихан ашылмай тұрып келді", "Нұсқада мұндай сұрақ жоқ", "Аяқталғаннан кейін келді");
    }

    @Test
    void a_file_is_shown_by_its_name_and_read_by_those_who_read_the_replay() {
        var draft = exams.draft(Instant.now().minusSeconds(60), false);
        var teacher = draft.taught().teacher();
        var topic = testing.topic(draft.taught().discipline(), teacher);
        var blueprint = testing.draft(
                draft.taught().discipline(), teacher, TestingCast.settings(FeedbackPolicy.SCORE_ONLY, 1, false));
        tests.choose(
                blueprint, List.of(testing.add(TestingCast.file(topic, "Сызба"), teacher)), BigDecimal.ONE, teacher);
        desk.change(ExamsCast.asking(draft.exam(), blueprint, ExamForm.WRITTEN), teacher);
        desk.makeReady(desk.find(draft.exam().id()).orElseThrow(), teacher);
        var device = exams.device(web, draft.aigerim(), draft.exam());
        device.post("opening", "");
        var file = file(draft.aigerim(), device.attempt().value(), "сызба.txt");
        var foreign = file(
                draft.dauren(), exams.attemptOf(draft.dauren(), draft.exam()).value(), "бөтен.txt");
        device.answer(1, 1, file.id().toString());
        device.answer(2, 1, foreign.id().toString());
        assertThat(web.as(teacher).get(path(device)))
                .bodyText()
                .contains("href=\"" + file.path() + "\"", "сызба.txt")
                .doesNotContain("бөтен.txt", foreign.path());
        for (var role : List.of(Role.UNIT_STAFF, Role.DEPUTY_HEAD, Role.DEAN))
            assertThat(web.as(cast.person("Комиссия", role)).get(file.path())).hasStatusOk();
        assertThat(web.as(draft.aigerim()).get(file.path())).hasStatusOk();
        for (var other :
                List.of(draft.dauren(), exams.running().taught().teacher(), cast.person("Бөтен", Role.PROCTOR)))
            assertThat(web.as(other).get(file.path())).hasStatus(404);
        assertThat(web.asStranger().get(file.path())).hasStatus(302);
    }

    private StoredFile file(PersonId by, UUID attempt, String name) {
        return files.store(
                new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)),
                name,
                by,
                new FileOwner(AnswerFiles.MODULE, attempt));
    }

    private static String path(Device device) {
        return "/exams/attempts/" + device.attempt() + "/replay";
    }
}
