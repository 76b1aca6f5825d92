package kz.qashyq.resources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.ResourcesCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.resources.Reading;
import kz.qashyq.resources.ResourceCard;
import kz.qashyq.resources.ResourceContent.Attachment;
import kz.qashyq.resources.ResourceContent.Lecture;
import kz.qashyq.resources.ResourceContent.Link;
import kz.qashyq.resources.ResourceContent.Pdf;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.Resources;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class ResourcePagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programsCast;

    @Autowired
    ResourcesCast resourcesCast;

    @Autowired
    Resources resources;

    @Autowired
    ResourceDesk desk;

    @Autowired
    PeopleCast audited;

    PersonId teacher;
    PersonId otherTeacher;
    PersonId methodist;
    PersonId developer;
    PersonId learner;
    DisciplineId discipline;

    @BeforeEach
    void aDisciplineWithItsPeople() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        otherTeacher = cast.person("Бөтен", Role.TEACHER);
        methodist = cast.person("Гүлнар", Role.METHODIST);
        developer = cast.person("Дана", Role.DEVELOPER);
        learner = cast.person("Айгерім", Role.LEARNER);
        discipline = programsCast.discipline(programsCast.programme(methodist), methodist, teacher);
    }

    @Test
    void what_nothing_uses_is_deleted_for_good_after_a_question_and_the_log_keeps_it() {
        var picture = resourcesCast.upload("сурет.png", ResourcesCast.PNG, teacher);
        var id = resourcesCast.published(
                discipline, teacher, ResourcesCast.lecture("<img src=\"" + picture.path() + "\">"));
        var path = "/resources/" + id;
        assertThat(text(teacher, path)).contains(path + "/deletion");
        assertThat(text(teacher, path + "/deletion")).contains("Жану деген не", "Нұсқалар саны: 1", "Біржола жою");
        assertThat(web.as(teacher).post(path + "/deletion")).hasStatus(303);
        assertThat(web.as(teacher).get(path)).hasStatus(404);
        assertThat(web.as(teacher).get(picture.path())).hasStatus(404);
        assertThat(text(teacher, "/resources/of/" + discipline)).doesNotContain(path);
        assertThat(audited.deedsOn(id).getFirst()).contains("resources.deed.deleted", "Что такое горение");
        assertThat(web.as(teacher).post(path + "/deletion")).hasStatus(404);
    }

    @Test
    void a_resource_is_deleted_by_those_who_govern_it_only() {
        var id = resourcesCast.published(discipline, developer, ResourcesCast.lecture("<p>Мәтін</p>"));
        var path = "/resources/" + id + "/deletion";
        resourcesCast.letRead(learner, id);
        for (var person : List.of(developer, learner)) {
            assertThat(web.as(person).get(path)).hasStatus(403);
            assertThat(web.as(person).post(path)).hasStatus(403);
        }
        assertThat(web.as(otherTeacher).get(path)).hasStatus(404);
        assertThat(web.as(otherTeacher).post(path)).hasStatus(404);
        assertThat(web.asStranger().get(path)).hasStatus(302);
        assertThat(web.asStranger().post(path)).hasStatus(401);
        var draft = resourcesCast.draft(discipline, developer, ResourcesCast.lecture("<p>Жоба</p>"));
        assertThat(web.as(developer).post("/resources/" + draft + "/deletion")).hasStatus(303);
        assertThat(web.as(methodist).post(path)).hasStatus(303);
    }

    @Test
    @Proves({"DER-04", "DER-19"})
    void a_lecture_is_written_cleaned_published_and_revised_with_its_history_kept() {
        var saved = post(
                teacher,
                "/resources/of/" + discipline,
                "kind",
                "LECTURE",
                "title.kk",
                "Жану",
                "html.kk",
                "<p>Бірінші</p><script>alert(1)</script>");
        assertThat(saved.getStatus()).isEqualTo(303);
        var preview = String.valueOf(saved.getHeader("Location"));
        var id = ResourceId.of(preview.split("/")[2]);
        assertThat(text(teacher, preview)).contains("Бірінші").doesNotContain("alert(1)");
        assertThat(resources.ofDiscipline(discipline)).isEmpty();
        resourcesCast.letRead(learner, id);
        assertThat(status(learner, "/resources/" + id)).isEqualTo(404);

        assertThat(post(teacher, "/resources/" + id + "/publication").getStatus())
                .isEqualTo(303);
        assertThat(text(learner, "/resources/" + id)).contains("Бірінші").contains("Сынақов Ерлан");
        assertThat(resources.ofDiscipline(discipline))
                .extracting(ResourceCard::id)
                .containsExactly(id);

        var edited = post(teacher, "/resources/" + id, "mark", "1.1", "title.kk", "Жану", "html.kk", "<p>Екінші</p>");
        assertThat(edited.getHeader("Location")).endsWith("/versions/2");
        assertThat(text(learner, "/resources/" + id)).contains("Бірінші").doesNotContain("Екінші");
        post(methodist, "/resources/" + id + "/publication");
        assertThat(text(learner, "/resources/" + id)).contains("Екінші").doesNotContain("Бірінші");
        assertThat(text(teacher, "/resources/" + id + "/versions/1")).contains("Бірінші");

        assertThat(post(teacher, "/resources/" + id + "/versions/1/restoration").getHeader("Location"))
                .endsWith("/versions/3");
        assertThat(text(learner, "/resources/" + id)).contains("Екінші");
        post(teacher, "/resources/" + id + "/publication");
        assertThat(text(learner, "/resources/" + id)).contains("Бірінші");
        assertThat(text(teacher, "/resources/" + id + "/versions")).contains("1-нұсқадан қайтарылған");
    }

    @Test
    @Proves("DER-04")
    void a_resource_without_a_discipline_is_refused() {
        var content = ResourcesCast.lecture("<p>x</p>");
        var title = Localized.same("x");
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.create(ResourceId.next(), developer, null, title, content));
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.create(ResourceId.next(), developer, DisciplineId.next(), title, content));
    }

    @Test
    @Proves({"DER-01", "LMS-07"})
    void each_kind_is_stored_with_its_discipline_and_opens_in_the_page() {
        var picture = resourcesCast.upload("Сурет.png", ResourcesCast.PNG, teacher);
        var pdf = resourcesCast.upload("Заң.pdf", ResourcesCast.PDF, teacher);
        var link = new Link("https://adilet.zan.kz/kaz", "Әділет", "Әділет министрлігі");
        shows(ResourcesCast.lecture("<h2>Отын</h2><p><span data-formula=\"x^2\">x^2</span></p>"), "data-formula");
        shows(resourcesCast.video(teacher), "<video", "kind=\"chapters\"", "data-player");
        shows(new Pdf(pdf.id()), "data-pdf=\"" + pdf.path());
        shows(new Attachment(picture.id()), "<img src=\"" + picture.path());
        shows(link, "https://adilet.zan.kz/kaz", "Әділет министрлігі");
        assertThat(resources.ofDiscipline(discipline))
                .hasSize(5)
                .allSatisfy(card -> assertThat(card.discipline()).isEqualTo(discipline));
        assertThat(text(teacher, "/resources/of/" + discipline)).contains("Сынақов Ерлан", "Жарияланған, 1-нұсқа");
    }

    @Test
    void writers_write_readers_read_and_others_do_not_even_learn_that_it_exists() {
        var id = resourcesCast.published(discipline, teacher, ResourcesCast.lecture("<p>Мәтін</p>"));
        var draft = resourcesCast.draft(discipline, teacher, ResourcesCast.lecture("<p>Жоба</p>"));
        var reader = cast.person("Оқырман", Role.LEARNER);
        resourcesCast.letRead(reader, id);
        resourcesCast.letRead(reader, draft);
        for (var stranger : List.of(learner, otherTeacher, cast.person("Декан", Role.DEAN))) {
            assertThat(status(stranger, "/resources/" + id)).isEqualTo(404);
            assertThat(status(stranger, "/resources/" + id + "/versions/1")).isEqualTo(404);
        }
        assertThat(status(reader, "/resources/" + id)).isEqualTo(200);
        assertThat(status(reader, "/resources/" + draft)).isEqualTo(404);
        assertThat(status(reader, "/resources/" + id + "/versions/1")).isEqualTo(404);
        assertThat(status(reader, "/resources/" + id + "/edit")).isEqualTo(403);
        for (var address : List.of("/edit", "/versions")) {
            assertThat(status(otherTeacher, "/resources/" + id + address)).isEqualTo(404);
            assertThat(status(teacher, "/resources/" + id + address)).isEqualTo(200);
            assertThat(status(methodist, "/resources/" + id + address)).isEqualTo(200);
        }
        for (var address : List.of("", "/publication", "/versions/1/restoration"))
            assertThat(post(otherTeacher, "/resources/" + id + address, "title.kk", "x", "html.kk", "x")
                            .getStatus())
                    .isEqualTo(404);
        assertThat(status(otherTeacher, "/resources/of/" + discipline)).isEqualTo(403);
        assertThat(status(otherTeacher, "/resources/of/" + discipline + "/new")).isEqualTo(403);
        assertThat(post(otherTeacher, "/resources/of/" + discipline, "title.kk", "x", "html.kk", "x")
                        .getStatus())
                .isEqualTo(403);
        assertThat(status(teacher, "/resources")).isEqualTo(200);
        assertThat(status(learner, "/resources")).isEqualTo(403);
    }

    @Test
    void a_developer_prepares_and_changes_their_own_but_does_not_publish() {
        var own = resourcesCast.draft(discipline, developer, ResourcesCast.lecture("<p>x</p>"));
        var others = resourcesCast.draft(discipline, teacher, ResourcesCast.lecture("<p>x</p>"));
        assertThat(status(developer, "/resources/of/" + discipline)).isEqualTo(200);
        assertThat(status(developer, "/resources/" + own + "/edit")).isEqualTo(200);
        assertThat(status(developer, "/resources/" + others + "/edit")).isEqualTo(403);
        assertThat(post(developer, "/resources/" + own + "/publication").getStatus())
                .isEqualTo(403);
        assertThat(post(teacher, "/resources/" + own + "/publication").getStatus())
                .isEqualTo(303);
    }

    @Test
    void files_are_read_by_the_resources_readers_and_only_while_they_are_part_of_what_is_published() {
        var first = resourcesCast.upload("1.pdf", ResourcesCast.PDF, teacher);
        var second = resourcesCast.upload("2.pdf", ResourcesCast.PDF, teacher);
        var id = resourcesCast.draft(discipline, teacher, new Pdf(first.id()));
        resourcesCast.letRead(learner, id);
        assertThat(status(learner, first.path())).isEqualTo(404);
        assertThat(status(teacher, first.path())).isEqualTo(200);
        desk.publish(id, teacher);
        assertThat(status(learner, first.path())).isEqualTo(200);
        assertThat(status(otherTeacher, first.path())).isEqualTo(404);
        assertThat(web.asStranger().get(first.path()).getResponse().getStatus()).isEqualTo(302);
        desk.save(id, teacher, null, Localized.same("x"), new Pdf(second.id()));
        assertThat(status(learner, second.path())).isEqualTo(404);
        desk.publish(id, teacher);
        assertThat(status(learner, second.path())).isEqualTo(200);
        assertThat(status(learner, first.path())).isEqualTo(404);
        assertThat(status(methodist, first.path())).isEqualTo(200);
    }

    @Test
    void pictures_of_a_text_become_the_resources_own_and_foreign_ones_fall_away() {
        var answer = upload(teacher, ResourcesCast.PNG);
        assertThat(answer.getStatus()).isEqualTo(200);
        var mine = address(answer);
        var foreign = address(upload(otherTeacher, ResourcesCast.PNG));
        var html = "<p>a</p><img src=\"" + mine + "\" alt=\"Сурет\"><img src=\"" + foreign + "\" alt=\"Бөтен\">";
        var id = resourcesCast.published(discipline, teacher, ResourcesCast.lecture(html));
        resourcesCast.letRead(learner, id);
        assertThat(text(learner, "/resources/" + id)).contains(mine).doesNotContain(foreign);
        assertThat(status(learner, mine)).isEqualTo(200);

        var copied = resourcesCast.published(discipline, teacher, ResourcesCast.lecture(html));
        resourcesCast.letRead(learner, copied);
        assertThat(text(learner, "/resources/" + copied))
                .contains("alt=\"Сурет\"")
                .doesNotContain(mine);

        assertThat(upload(teacher, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(422);
        assertThat(upload(learner, ResourcesCast.PNG).getStatus()).isEqualTo(403);
    }

    @Test
    void a_faulty_form_comes_back_with_what_was_typed_and_what_is_wrong() {
        var answer = post(
                teacher,
                "/resources/of/" + discipline,
                "kind",
                "VIDEO",
                "title.ru",
                "Горение",
                "chapter.at",
                "5",
                "chapter.kk",
                "Кіріспе",
                "chapter.ru",
                "",
                "chapter.en",
                "");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = content(answer);
        assertThat(page).contains("Горение", "Кіріспе", "Файл таңдаңыз", "Бөлімнің уақыты танылмады: 5");
        var pdf = resourcesCast.upload("x.mp4", ResourcesCast.PDF, teacher);
        assertThat(content(post(
                        teacher,
                        "/resources/of/" + discipline,
                        "kind",
                        "VIDEO",
                        "title.kk",
                        "Жану",
                        "fileUpload",
                        pdf.id().toString())))
                .contains("браузер ойната алмайды");
        var strangers = resourcesCast.upload("x.mp4", ResourcesCast.MP4, otherTeacher);
        for (var field : List.of("fileUpload", "fileKept"))
            assertThat(post(
                                    teacher,
                                    "/resources/of/" + discipline,
                                    "kind",
                                    "VIDEO",
                                    "title.kk",
                                    "Жану",
                                    field,
                                    strangers.id().toString())
                            .getStatus())
                    .isEqualTo(422);
    }

    @Test
    void a_video_has_its_subtitles_and_chapters() {
        var film = resourcesCast.upload("x.mp4", ResourcesCast.MP4, teacher);
        var visitor = web.as(teacher);
        var request = MockMvcRequestBuilders.multipart("/resources/of/" + discipline)
                .file(new MockMultipartFile(
                        "subtitles.kk",
                        "kk.vtt",
                        "text/vtt",
                        "WEBVTT\n\n00:01.000 --> 00:02.000\nOt\n".getBytes(StandardCharsets.UTF_8)))
                .param("kind", "VIDEO")
                .param("title.kk", "Жану")
                .param("fileUpload", film.id().toString())
                .param("chapter.at", "1:30", "0:00", "")
                .param("chapter.kk", "Екінші", "Бірінші", "")
                .param("chapter.ru", "", "", "")
                .param("chapter.en", "", "", "");
        var answer = visitor.mvc()
                .perform(request.with(visitor.identity()).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        var preview = String.valueOf(answer.getHeader("Location"));
        assertThat(text(teacher, preview)).contains("kind=\"subtitles\"", "srclang=\"kk\"", "video/mp4");
        assertThat(text(teacher, preview + "/chapters?in=ru"))
                .contains("00:00:00.000 --> 00:01:30.000\nБірінші", "Екінші");
        assertThat(status(learner, preview + "/chapters")).isEqualTo(404);
        assertThat(status(otherTeacher, preview + "/chapters")).isEqualTo(404);
        assertThat(text(teacher, preview.replace("/versions/1", "/edit"))).contains("1:30", "kk.vtt", "x.mp4");
    }

    @Test
    void two_writers_do_not_overwrite_each_other_unseen() {
        var id = resourcesCast.draft(discipline, teacher, ResourcesCast.lecture("<p>x</p>"));
        assertThat(post(teacher, "/resources/" + id, "mark", "1.1", "title.kk", "A", "html.kk", "<p>A</p>")
                        .getStatus())
                .isEqualTo(303);
        var late = post(methodist, "/resources/" + id, "mark", "1.1", "title.kk", "B", "html.kk", "<p>Б мәтіні</p>");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(content(late)).contains("басқа адам сақтады", "Б мәтіні");
    }

    @Test
    void another_language_is_shown_and_named_when_the_readers_is_missing() {
        var id = resourcesCast.published(discipline, teacher, new Lecture(Localized.of("", "<p>Огонь</p>", "")));
        assertThat(text(teacher, "/resources/" + id)).contains("lang=\"ru\"", "Огонь", "Мәтін тілі: Русский");
        assertThat(resources.fragment(id, Reading.in(Language.KK))).isInstanceOf(ResourceFragment.class);
    }

    private void shows(kz.qashyq.resources.ResourceContent content, String... parts) {
        var id = resourcesCast.published(discipline, teacher, content);
        resourcesCast.letRead(learner, id);
        assertThat(text(learner, "/resources/" + id)).contains(parts);
    }

    private int status(PersonId person, String path) {
        return web.as(person).get(path).getResponse().getStatus();
    }

    private String text(PersonId person, String path) {
        return content(web.as(person).get(path).getResponse());
    }

    private static String content(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse post(PersonId person, String path, String... fields) {
        return web.as(person).post(path, fields).getResponse();
    }

    private MockHttpServletResponse upload(PersonId person, byte[] content) {
        var visitor = web.as(person);
        var request = MockMvcRequestBuilders.multipart("/resources/pictures")
                .file(new MockMultipartFile("file", "Сурет.png", "image/png", content));
        return visitor.mvc()
                .perform(request.with(visitor.identity()).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .getResponse();
    }

    private static String address(MockHttpServletResponse answer) {
        return content(answer).replaceAll(".*\"(/files/[^\"]+)\".*", "$1");
    }
}
