package kz.qashyq.testing.web;

import static kz.qashyq.cast.TestingCast.settings;
import static kz.qashyq.cast.TestingCast.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.OpenDoors;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.ResourcesCast;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
@Proves("ASM-01")
class QuestionFilesWebTest {
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
    PersonId otherTeacher;
    PersonId methodist;
    PersonId learner;
    DisciplineId discipline;
    BankTopicId topic;

    @BeforeEach
    void two_teachers_and_a_bank() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        otherTeacher = cast.person("Бөтен", Role.TEACHER);
        learner = cast.person("Айгерим", Role.LEARNER);
        methodist = cast.person("Гүлнар", Role.METHODIST);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
        topic = testing.topic(discipline, teacher);
    }

    @Test
    void a_picture_is_read_by_the_bank_and_by_whoever_has_the_question_in_a_paper() {
        var picture = address(upload(teacher, ResourcesCast.PNG));
        assertThat(web.as(otherTeacher).get(picture)).hasStatus(404);
        var question = single(topic, "<p>Не көрініп тұр?</p><img src=\"" + picture + "\" alt=\"Сызба\">");
        var test = testing.test(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false), question);
        assertThat(web.as(teacher).get(picture)).hasStatusOk();
        assertThat(web.as(methodist).get(picture)).hasStatusOk();
        assertThat(web.as(otherTeacher).get(picture)).hasStatus(404);
        assertThat(web.asStranger().get(picture)).hasStatus(302);
        assertThat(web.as(learner).get(picture))
                .as("before the paper is theirs")
                .hasStatus(404);
        doors.let(learner, test);
        var attempt = web.as(learner)
                .post("/testing/tests/" + test + "/attempts")
                .getResponse()
                .getHeader("Location");
        assertThat(web.as(learner).get(attempt)).bodyText().contains("<img src=\"" + picture + "\"", "Сызба");
        assertThat(web.as(learner).get(picture)).hasStatusOk();
        assertThat(web.as(cast.person("Дәурен", Role.LEARNER)).get(picture)).hasStatus(404);
    }

    /** The programme still names them; the role is gone. */
    @Test
    void who_is_no_longer_a_teacher_reads_neither_the_picture_nor_the_bank() {
        var former = cast.person("Марат", Role.METHODIST);
        var named = programs.discipline(programs.programme(methodist), methodist, teacher, former);
        var picture = address(upload(teacher, ResourcesCast.PNG));
        var kept = single(
                testing.topic(named, teacher), "<p>Не көрініп тұр?</p><img src=\"" + picture + "\" alt=\"Сызба\">");
        var question = "/testing/questions/" + testing.add(kept, teacher);
        assertThat(web.as(former).get(question)).hasStatusOk().bodyText().doesNotContain(question + "/edit");
        var without = cast.person("Сәуле", Role.LEARNER);
        var others = programs.discipline(programs.programme(methodist), methodist, teacher, without);
        var theirs = address(upload(teacher, ResourcesCast.PNG));
        testing.add(single(testing.topic(others, teacher), "<p>Бұл не?</p><img src=\"" + theirs + "\">"), teacher);
        assertThat(web.as(without).get(theirs)).hasStatus(404);
        assertThat(web.as(teacher).get(theirs)).hasStatusOk();
    }

    @Test
    void a_picture_of_somebody_else_falls_out_of_the_text() {
        var foreign = address(upload(otherTeacher, ResourcesCast.PNG));
        var question = "/testing/questions/"
                + testing.add(single(topic, "<p>Бөтен сурет</p><img src=\"" + foreign + "\">"), teacher);
        assertThat(web.as(teacher).get(question)).hasStatusOk().bodyText().doesNotContain(foreign);
        assertThat(web.as(teacher).get(foreign)).hasStatus(404);
    }

    @Test
    void only_teachers_upload_and_only_pictures() {
        assertThat(upload(learner, ResourcesCast.PNG)).hasStatus(403);
        assertThat(web.asStranger().post("/testing/pictures")).hasStatus(401);
        assertThat(upload(teacher, "<svg/>".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(web.as(teacher).post("/testing/pictures")).hasStatus(422);
    }

    @Test
    void a_recording_sent_with_the_form_is_played_in_the_question() {
        var saved = form("дабыл.wav", wave());
        assertThat(saved).hasStatus(303);
        var path = saved.getResponse().getHeader("Location");
        assertThat(web.as(teacher).get(path)).bodyText().contains("<audio controls", "дабыл.wav");
        assertThat(web.as(teacher).get(path + "/edit")).bodyText().contains("дабыл.wav&lt;/a");
        assertThat(form("дабыл.wav", "жай мәтін".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    private MvcTestResult form(String name, byte[] content) {
        var visitor = web.as(teacher);
        var request = MockMvcRequestBuilders.multipart("/testing/disciplines/" + discipline + "/questions")
                .file(new MockMultipartFile("audio", name, "audio/wav", content))
                .param("kind", "SHORT_TEXT")
                .param("topic", topic.toString())
                .param("difficulty", "1")
                .param("text.kk", "Қандай дабыл естіліп тұр?")
                .param("accepted.kk", "өрт дабылы");
        return visitor.mvc()
                .perform(request.with(visitor.identity()).with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    /** A hundredth of a second of silence. */
    private static byte[] wave() {
        var wave = java.nio.ByteBuffer.allocate(44 + 80).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 80);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        wave.putShort((short) 1).putShort((short) 8);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(80);
        return wave.array();
    }

    private MvcTestResult upload(PersonId person, byte[] content) {
        var visitor = web.as(person);
        var request = MockMvcRequestBuilders.multipart("/testing/pictures")
                .file(new MockMultipartFile("file", "Сурет.png", "image/png", content));
        return visitor.mvc()
                .perform(request.with(visitor.identity()).with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private static String address(MvcTestResult answer) {
        var json = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return json.replaceAll(".*\"(/files/[^\"]+)\".*", "$1");
    }
}
