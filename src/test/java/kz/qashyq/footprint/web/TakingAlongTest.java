package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.retention.Erasing;
import kz.qashyq.learners.Learners;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may take a footprint along, and what is in it. */
@WebTest
class TakingAlongTest {
    private static final Pattern CRUMB = Pattern.compile("<li><a href=\"(/footprint[^\"]*)\">");

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    PeopleCast people;

    @Autowired
    LearnersCast learners;

    @Autowired
    CoursesCast courses;

    @Autowired
    FootprintCast footprints;

    @Autowired
    Erasing erasing;

    @Autowired
    Learners door;

    @Autowired
    LearnerCards cards;

    @Autowired
    ApplicationEventPublisher events;

    @ParameterizedTest
    @ValueSource(strings = {"integrity", "export.json", "export.pdf"})
    void a_footprint_is_for_the_person_and_who_keeps_the_records(String what) {
        var taught = courses.course();
        var aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist())
                .person();
        footprints.signIns(aigerim, 1);
        var path = "/footprint/people/" + aigerim + "/" + what;
        assertThat(web.as(aigerim).get(path)).hasStatusOk();
        assertThat(web.as(cast.person("Ирина", Role.REGISTRAR)).get(path)).hasStatusOk();
        assertThat(web.as(cast.person("Дәурен", Role.ADMINISTRATOR)).get(path)).hasStatusOk();
        assertThat(web.asStranger().get(path)).hasStatus(302);
        assertThat(web.as(learners.learner("Болат", taught.group().id(), taught.methodist())
                                .person())
                        .get(path))
                .hasStatus(404);
        assertThat(web.as(cast.person("Серік", Role.TEACHER)).get(path)).hasStatus(404);
        assertThat(web.as(taught.teacher()).get(path)).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEARNER", "REGISTRAR", "ADMINISTRATOR"})
    void the_way_back_from_a_footprint_leads_where_the_reader_may_go(Role role) {
        var reader = cast.person("Айгерим", role);
        var page = text(web.as(reader).get("/footprint/people/" + reader + "/integrity"));
        var crumbs = CRUMB.matcher(page).results().map(it -> it.group(1)).toList();
        assertThat(crumbs)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(
                                web.as(reader).get(path).getResponse().getStatus())
                        .isIn(200, 303));
    }

    @Test
    void only_who_keeps_the_records_erases_and_only_with_a_ground() {
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        var id = footprints.signIns(aigerim, 1).getFirst().toString();
        var path = "/footprint/people/" + aigerim + "/erasures";
        assertThat(web.asStranger().post(path, "statement", id, "reason", "Өтініш"))
                .hasStatus(401);
        for (var role : List.of(Role.LEARNER, Role.TEACHER))
            assertThat(web.as(cast.person("Болат", role)).post(path, "statement", id, "reason", "Өтініш"))
                    .hasStatus(403);
        assertThat(web.as(aigerim).post(path, "statement", id, "reason", "Өтініш"))
                .hasStatus(403);
        var registrar = web.as(cast.person("Ирина", Role.REGISTRAR));
        assertThat(registrar.post(path, "statement", id)).hasStatus(422);
        assertThat(registrar.post(path, "statement", Ids.next().toString(), "reason", "Өтініш"))
                .hasStatus(422);
        var another = footprints.signIns(cast.person("Болат", Role.LEARNER), 1).getFirst();
        assertThat(registrar.post(path, "statement", another.toString(), "reason", "Өтініш"))
                .as("another person's statement")
                .hasStatus(422);
        assertThat(registrar.post(path, "statement", id, "reason", "Өтініш")).hasStatus(303);
    }

    @Test
    void the_signed_heads_are_for_who_keeps_records_and_the_key_for_everybody() {
        footprints.signIns(cast.person("Айгерим", Role.LEARNER), 1);
        var registrar = web.as(cast.person("Ирина", Role.REGISTRAR));
        assertThat(registrar.post("/footprint/integrity/heads")).hasStatus(303);
        assertThat(registrar.get("/footprint/integrity")).hasStatusOk();
        assertThat(text(registrar.get("/footprint/integrity/heads.json"))).startsWith("[{\"number\":");
        assertThat(registrar.post("/footprint/integrity/retries")).hasStatus(403);
        for (var path : List.of("/footprint/integrity", "/footprint/integrity/heads.json")) {
            assertThat(web.asStranger().get(path)).hasStatus(302);
            assertThat(web.as(cast.person("Айгерим", Role.LEARNER)).get(path)).hasStatus(403);
            assertThat(web.as(cast.person("Әсел", Role.TEACHER)).get(path)).hasStatus(403);
        }
        assertThat(web.asStranger().get("/footprint/key.pem"))
                .hasStatusOk()
                .bodyText()
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }

    /** All terms, from the admission on. */
    @Test
    @Proves("FTP-08")
    void a_graduates_footprint_holds_every_term_on_paper_and_as_a_file() throws IOException {
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        for (int term = 0; term < 8; term++)
            did(
                    aigerim,
                    term + 1 + "-семестр: өрт қауіпсіздігі",
                    Instant.parse("2022-09-05T08:00:00Z").plusSeconds(term * 15_778_800L));
        footprints.statementsOf(aigerim);
        var file = text(web.as(aigerim).get("/footprint/people/" + aigerim + "/export.json"));
        var paper = web.as(aigerim)
                .get("/footprint/people/" + aigerim + "/export.pdf")
                .getResponse()
                .getContentAsByteArray();
        var printed = new StringBuilder();
        try (var reader = new PdfReader(paper)) {
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                printed.append(extractor.getTextFromPage(page)).append('\n');
        }
        for (int term = 1; term <= 8; term++) {
            assertThat(file).contains(term + "-семестр: өрт қауіпсіздігі");
            assertThat(printed.toString().replaceAll("\\s+", " ")).contains(term + "-семестр: өрт қауіпсіздігі");
        }
        assertThat(printed.toString()).contains("Цифрлық із", "Сынақов Айгерим");
    }

    @Test
    void when_the_retention_is_over_all_content_goes_and_the_chain_stays() {
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        footprints.signIns(aigerim, 3);
        assertThat(erasing.erasePiece(aigerim, null, "retention P5Y")).isEqualTo(3);
        assertThat(erasing.erasePiece(aigerim, null, "retention P5Y")).isZero();
        assertThat(text(web.as(aigerim).get("/footprint/people/" + aigerim + "/integrity")))
                .contains("Цифрлық із бүтін");
        assertThat(footprints.statementsOf(aigerim)).isEmpty();
        assertThat(people.deedsOn(aigerim)).anyMatch(deed -> deed.startsWith("footprint.deed.erased"));
    }

    @Test
    void the_retention_begins_with_the_day_a_learner_leaves() {
        var taught = courses.course();
        var aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        var tomorrow = Instant.now().plusSeconds(86_400);
        assertThat(door.leftBefore(tomorrow)).doesNotContain(aigerim.person());
        cards.leave(aigerim.id(), "Оқуды аяқтады", taught.methodist());
        assertThat(door.leftBefore(tomorrow)).contains(aigerim.person());
        assertThat(door.leftBefore(Instant.now().minusSeconds(86_400))).doesNotContain(aigerim.person());
    }

    private void did(PersonId person, String lecture, Instant at) {
        events.publishEvent(new Traced(
                person,
                Deed.COMPLETED,
                new Thing(Thing.Kind.LECTURE, Ids.next(), Localized.same(lecture)),
                List.of(),
                Outcome.NONE,
                at));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
