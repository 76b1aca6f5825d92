package kz.qashyq.testing.web;

import static kz.qashyq.cast.TestingCast.essay;
import static kz.qashyq.cast.TestingCast.gapText;
import static kz.qashyq.cast.TestingCast.matching;
import static kz.qashyq.cast.TestingCast.ordering;
import static kz.qashyq.cast.TestingCast.settings;
import static kz.qashyq.cast.TestingCast.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.OpenDoors;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.PartTerms;
import kz.qashyq.testing.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
@Proves("ASM-01")
class KindsWebTest {
    private static final String GAPS = "Жануға {{1}} мен {{2}} керек.";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    TestingCast testing;

    @Autowired
    TestDesk desk;

    @Autowired
    ExamPapers papers;

    @Autowired
    OpenDoors doors;

    @Autowired
    JdbcClient db;

    PersonId teacher;
    PersonId learner;
    DisciplineId discipline;
    BankTopicId topic;
    String bank;

    @BeforeEach
    void a_bank_with_a_topic() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        learner = cast.person("Айгерим", Role.LEARNER);
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
        topic = testing.topic(discipline, teacher);
        bank = "/testing/disciplines/" + discipline + "/questions";
    }

    @Test
    void pairs_elements_and_gaps_are_taken_saved_and_marked() {
        var attempt = begun(matching(topic, "Не істейді?"), ordering(topic, "Өрт кезеңдері"), gapText(topic, GAPS));
        var other = cast.person("Дәурен", Role.LEARNER);
        assertThat(web.as(other).post(attempt + "/answers/1", "s.1", "1", "a.1.1", "3"))
                .hasStatus(404);
        assertThat(web.as(learner).post(attempt + "/answers/1", "s.1", "1", "a.1.1", "3", "a.1.2", "99"))
                .hasStatusOk();
        assertThat(web.as(learner).post(attempt + "/answers/2", "s.2", "1", "a.2.1", "3", "a.2.2", "1", "a.2.3", ""))
                .hasStatusOk();
        assertThat(web.as(learner).get(attempt))
                .hasStatusOk()
                .bodyText()
                .contains("Салқындатады", "Тұтану", "a.3.2", "мен ")
                .doesNotContain("{{", "оттегі");
        web.as(learner).post(attempt + "/submission", "s.3", "1", "a.3.2", "Жылу", "a.3.1", "азот");
        assertThat(answers(attempt)).isEqualTo("{3,\"\"} {3,1,\"\"} {азот,Жылу}");
        assertThat(web.as(learner).get(attempt + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("50", "оттегі", "Жабады", "азот");
        assertThat(web.as(teacher).get(attempt + "/review"))
                .hasStatusOk()
                .bodyText()
                .contains("Жабады", "азот");
        assertThat(web.as(other).get(attempt + "/result")).hasStatus(404);
    }

    @Test
    void what_is_asked_and_how_it_is_numbered_hold_no_key() {
        var test = testing.draft(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false));
        for (var question : List.of(
                matching(topic, "Не істейді?"),
                ordering(topic, "Кезеңдер"),
                gapText(topic, GAPS),
                essay(topic, "Жазыңыз")))
            desk.choose(test, List.of(testing.add(question, teacher)), BigDecimal.ONE, teacher);
        var paper = papers.source(test).draw(1);
        var ids = paper.stream().map(item -> item.version()).toList();
        var asked = papers.asked(ids);
        assertThat(Json.write(asked.values()))
                .contains("Салқындатады", "Тұтану")
                .doesNotContain("right", "target\":", "оттегі", "КРИТЕРИЙ", "ТҮСІНІКТЕМЕ");
        assertThat(paper).extracting(item -> item.options().size()).containsExactly(3, 3, 0, 0);
        var marker = papers.marker(ids);
        assertThat(marker.share(ids.get(0), List.of("3", "1"))).contains(new BigDecimal("1.0000"));
        assertThat(marker.share(ids.get(1), List.of("3", "1", "2"))).contains(new BigDecimal("1.0000"));
        assertThat(marker.share(ids.get(2), List.of("оттеги", ""))).contains(new BigDecimal("0.5000"));
        assertThat(marker.share(ids.get(3), List.of("Ойым")))
                .as("a person marks it")
                .isEmpty();
        assertThat(papers.shortcomings(test)).extracting(Message::key).doesNotContain("testing.sound.byHand");
        assertThat(web.as(teacher).post("/testing/tests/" + test + "/readiness"))
                .as("a test marks itself")
                .hasStatus(409)
                .bodyText()
                .contains("емтихан");
    }

    @Test
    void each_kind_is_written_in_its_form_and_edited_again() {
        assertWritten(
                "MATCHING",
                "prompt.1.kk",
                "Су",
                "target.1.kk",
                "Салқын",
                "prompt.2.kk",
                "Құм",
                "target.2.kk",
                "Жабу",
                "prompt.3.kk",
                "",
                "target.3.kk",
                "Артық");
        assertWritten("ORDERING", "element.1.kk", "Бір", "element.2.kk", "Екі", "element.3.kk", "");
        assertWritten("GAP_TEXT", "text.kk", GAPS, "gap.1.kk", "оттегі\nO2", "gap.2.kk", "жылу", "gap.3.kk", "");
        assertWritten("ESSAY", "criteria.kk", "Дәлелі бар");
        assertWritten("FILE", "criteria.kk", "Сызбасы бар");
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_reason() {
        assertRefused("MATCHING", "екі жұп", "prompt.1.kk", "Су", "target.1.kk", "Салқын");
        assertRefused(
                "MATCHING",
                "оң жағы бос",
                "prompt.1.kk",
                "Су",
                "target.1.kk",
                "Салқын",
                "prompt.2.kk",
                "Құм",
                "target.2.kk",
                "");
        assertRefused(
                "MATCHING",
                "екі түрлі",
                "prompt.1.kk",
                "Су",
                "target.1.kk",
                "Бір",
                "prompt.2.kk",
                "Құм",
                "target.2.kk",
                "Бір");
        assertRefused("ORDERING", "екі элемент", "element.1.kk", "Бір");
        assertRefused("ORDERING", "бірдей", "element.1.kk", "Бір", "element.2.kk", "Бір");
        assertRefused("GAP_TEXT", "бос орынның жауабын", "gap.1.kk", "");
        assertRefused("GAP_TEXT", "{{2}}", "text.kk", "Тек {{1}} бар", "gap.1.kk", "а", "gap.2.kk", "б");
        assertRefused("GAP_TEXT", "1-бос орынның жауабы жазылмаған", "text.kk", GAPS, "gap.1.kk", "", "gap.2.kk", "б");
    }

    @Test
    void the_bank_is_narrowed_to_a_kind() {
        testing.add(ordering(topic, "Кезеңдер реті"), teacher);
        testing.add(single(topic, "Бір дұрыс"), teacher);
        assertThat(web.as(teacher).get(bank + "?kind=ORDERING"))
                .bodyText()
                .contains("Кезеңдер реті")
                .doesNotContain("Бір дұрыс</a>");
    }

    @Test
    @Proves("ASM-04")
    void tickets_are_put_together_on_the_page_of_a_test() {
        var test = "/testing/tests/" + testing.draft(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false));
        for (int n = 1; n <= 3; n++) {
            var question =
                    testing.add(single(topic, "Билет сұрағы " + n), teacher).toString();
            var ticket = n == 3 ? "" : Integer.toString(n);
            assertThat(web.as(teacher)
                            .post(
                                    test + "/questions",
                                    "question",
                                    question,
                                    "points",
                                    Integer.toString(n),
                                    "ticket",
                                    ticket))
                    .hasStatus(303);
        }
        assertThat(web.as(teacher).get(test)).bodyText().contains("1-билет", "2-билет", "Билеттер тең емес");
        assertThat(web.as(teacher).post(test + "/draws", "draw", "1", "ticket", "100"))
                .hasStatus(422);
        assertThat(web.as(cast.person("Бөтен", Role.TEACHER)).post(test + "/draws", "draw", "1", "ticket", "1"))
                .hasStatus(404);
        assertThat(web.as(cast.person("Айгерим", Role.LEARNER)).post(test + "/draws", "draw", "1", "ticket", "1"))
                .hasStatus(403);
        assertThat(web.asStranger().post(test + "/draws", "draw", "1", "ticket", "1"))
                .hasStatus(401);
    }

    @Test
    @Proves("ASM-04")
    void a_paper_source_says_the_ticket_of_each_paper() {
        var test = testing.draft(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false));
        for (int n = 1; n <= 4; n++) {
            var question = testing.add(single(topic, "Билет сұрағы " + n), teacher);
            desk.choose(test, List.of(question), new PartTerms(BigDecimal.TWO, Optional.of(n)), teacher);
        }
        var source = papers.source(test);
        assertThat(papers.questions(test)).isEqualTo(1);
        assertThat(papers.points(test)).isEqualByComparingTo("2");
        for (long seed = 1; seed < 20; seed++) {
            assertThat(source.draw(seed)).hasSize(1);
            assertThat(source.ticket(seed)).isPresent();
        }
    }

    private void assertWritten(String kind, String... more) {
        var saved = web.as(teacher).post(bank, fields(kind, more));
        assertThat(saved).as(kind).hasStatus(303);
        var path = saved.getResponse().getHeader("Location");
        assertThat(web.as(teacher).get(path)).as(kind).hasStatusOk();
        assertThat(web.as(teacher).get(path + "/edit"))
                .as(kind)
                .hasStatusOk()
                .bodyText()
                .contains(more[more.length > 4 ? 3 : 1].split("\n")[0]);
        assertThat(web.as(teacher).post(path, fields(kind, more))).as(kind).hasStatus(303);
    }

    private void assertRefused(String kind, String reason, String... more) {
        assertThat(web.as(teacher).post(bank, fields(kind, more)))
                .as(kind + ": " + reason)
                .hasStatus(422)
                .bodyText()
                .contains(reason);
    }

    private String[] fields(String kind, String... more) {
        var text =
                Arrays.asList(more).contains("text.kk") ? Stream.<String>of() : Stream.of("text.kk", "Сұрақ " + kind);
        return Stream.of(
                        Stream.of("kind", kind, "topic", topic.toString(), "difficulty", "2"),
                        text,
                        Arrays.stream(more))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    private String begun(NewQuestion... questions) {
        var test = testing.test(discipline, teacher, settings(FeedbackPolicy.AT_ONCE, 1, false), questions);
        doors.let(learner, test);
        return String.valueOf(web.as(learner)
                .post("/testing/tests/" + test + "/attempts")
                .getResponse()
                .getHeader("Location"));
    }

    private String answers(String attempt) {
        return db.sql(
                        "SELECT string_agg(answer::text, ' ' ORDER BY position) FROM testing.item WHERE attempt_id = :id::uuid")
                .param("id", attempt.substring(attempt.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
