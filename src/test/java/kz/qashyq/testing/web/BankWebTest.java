package kz.qashyq.testing.web;

import static kz.qashyq.cast.TestingCast.settings;
import static kz.qashyq.cast.TestingCast.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.OpenDoors;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.FeedbackPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@Proves("ASM-01")
class BankWebTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    TestingCast testing;

    @Autowired
    OpenDoors doors;

    PersonId teacher;
    PersonId methodist;
    DisciplineId discipline;
    BankTopicId topic;
    String bank;

    @BeforeEach
    void a_bank_with_a_topic() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        methodist = cast.person("Гүлнар", Role.METHODIST);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
        topic = testing.topic(discipline, teacher);
        bank = "/testing/disciplines/" + discipline + "/questions";
    }

    @Test
    void a_teacher_writes_a_question_and_finds_it_however_the_search_is_typed() {
        var saved = web.as(teacher).post(bank, choice("Өрт үшбұрышы дегеніміз не?", "correct", "2"));
        assertThat(saved).hasStatus(303);
        assertThat(web.as(teacher).get(saved.getResponse().getHeader("Location")))
                .hasStatusOk();
        assertThat(web.as(teacher).get(bank + "?search=%D0%BE%D1%80%D1%82%20%D1%83%D1%88%D0%B1"))
                .bodyText()
                .contains("Өрт үшбұрышы");
        assertThat(web.as(teacher).get(bank + "?missing=en")).bodyText().contains("Өрт үшбұрышы");
        assertThat(web.as(teacher).get(bank + "?missing=kk")).bodyText().doesNotContain("Өрт үшбұрышы");
    }

    @Test
    void another_option_row_keeps_what_was_typed() {
        assertThat(web.as(teacher).post(bank, choice("Сақталсын", "correct", "2", "more", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("Сақталсын", "Екінші нұсқа", "option.3.kk");
    }

    @Test
    void a_question_without_a_right_option_is_refused_and_nothing_typed_is_lost() {
        assertThat(web.as(teacher).post(bank, choice("Кілтсіз сұрақ")))
                .hasStatus(422)
                .bodyText()
                .contains("Кілтсіз сұрақ", "Дұрыс нұсқаны белгілеңіз");
    }

    @Test
    void a_change_makes_a_new_version_and_papers_keep_the_old_one() {
        var question = single(topic, "Бірінші нұсқадағы сұрақ");
        var test = testing.test(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false), question);
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        doors.let(aigerim, test);
        var attempt = web.as(aigerim)
                .post("/testing/tests/" + test + "/attempts")
                .getResponse()
                .getHeader("Location");
        var list = body(bank + "?search=");
        var path = list.substring(list.indexOf("/testing/questions/"));
        path = path.substring(0, path.indexOf('"'));
        assertThat(web.as(teacher).post(path, choice("Жаңа нұсқадағы сұрақ", "correct", "1")))
                .hasStatus(303);
        assertThat(web.as(aigerim).get(attempt)).bodyText().contains("Бірінші нұсқадағы сұрақ");
        assertThat(web.as(teacher).get(path)).bodyText().contains("Жаңа нұсқадағы сұрақ");
        assertThat(web.as(teacher).post(path + "/retirement"))
                .as("a ready test would lose it")
                .hasStatus(409);
    }

    @Test
    void a_test_is_put_together_and_made_ready_only_when_the_bank_is_deep_enough() {
        for (int i = 0; i < 3; i++) testing.add(single(topic, "Сұрақ " + i), teacher);
        var test = web.as(teacher)
                .post(
                        "/testing/disciplines/" + discipline + "/tests",
                        "title.kk",
                        "Аралық тест",
                        "minutes",
                        "20",
                        "attempts",
                        "2",
                        "passMark",
                        "50",
                        "feedback",
                        "AT_ONCE")
                .getResponse()
                .getHeader("Location");
        web.as(teacher).post(test + "/draws", "topic", topic.toString(), "draw", "4", "points", "1,5");
        assertThat(web.as(teacher).get(test)).bodyText().contains("сұрақ жетпейді");
        assertThat(web.as(teacher).post(test + "/readiness")).hasStatus(409);
        testing.add(single(topic, "Тағы бір"), teacher);
        assertThat(web.as(teacher).get(test + "/preview")).hasStatusOk();
        assertThat(web.as(teacher).post(test + "/readiness")).hasStatus(303);
        assertThat(web.as(teacher).post(test + "/draws", "draw", "1")).hasStatus(409);
        assertThat(web.as(teacher).get(test + "/edit")).hasStatus(409);
        assertThat(web.as(teacher).post(test + "/readiness", "ready", "false")).hasStatus(303);
    }

    @Test
    void a_bank_is_its_teachers_methodists_read_and_others_are_kept_out() {
        var question = "/testing/questions/" + testing.add(single(topic, "Жабық"), teacher);
        var test = "/testing/tests/" + testing.draft(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false));
        var stranger = cast.person("Бөтен", Role.TEACHER);
        var learner = cast.person("Айгерим", Role.LEARNER);
        for (var path : new String[] {
            bank, "/testing/disciplines/" + discipline + "/tests", "/testing/disciplines/" + discipline + "/topics"
        }) {
            assertThat(web.as(methodist).get(path)).hasStatusOk();
            assertThat(web.as(stranger).get(path)).hasStatus(403);
            assertThat(web.as(learner).get(path)).hasStatus(403);
        }
        for (var path : new String[] {question, test}) {
            assertThat(web.as(methodist).get(path)).hasStatusOk();
            assertThat(web.as(stranger).get(path)).hasStatus(404);
            assertThat(web.as(stranger).get(path + "/edit")).hasStatus(404);
            assertThat(web.as(stranger).post(path, "title.kk", "Бөтен")).hasStatus(404);
            assertThat(web.as(methodist).post(path, "title.kk", "Бөтен")).hasStatus(403);
            assertThat(web.as(learner).get(path)).hasStatus(403);
        }
        assertThat(web.as(stranger).post(bank, choice("Бөтен сұрақ", "correct", "1")))
                .hasStatus(403);
        assertThat(web.as(stranger).post("/testing/topics/" + topic, "title.kk", "Бөтен"))
                .hasStatus(403);
        assertThat(web.as(stranger).post(question + "/retirement")).hasStatus(404);
        assertThat(web.as(stranger).post(test + "/readiness")).hasStatus(404);
        assertThat(web.as(stranger).post(test + "/draws", "draw", "1")).hasStatus(404);
        assertThat(web.as(teacher).get("/testing")).hasStatusOk().bodyText().contains(bank);
    }

    private String body(String path) {
        try {
            return web.as(teacher).get(path).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String[] choice(String text, String... more) {
        var fields = new String[] {
            "kind",
            "SINGLE",
            "topic",
            topic.toString(),
            "difficulty",
            "1",
            "text.kk",
            text,
            "option.1.kk",
            "Бірінші нұсқа",
            "option.2.kk",
            "Екінші нұсқа"
        };
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
