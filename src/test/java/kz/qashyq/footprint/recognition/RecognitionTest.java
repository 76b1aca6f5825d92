package kz.qashyq.footprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.EventsCast;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.chain.Chain;
import kz.qashyq.footprint.export.Footprints;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.statements.Incoming;
import kz.qashyq.footprint.statements.Statements;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.learners.Learner;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** FTP-09: another platform knows a learner by an e-mail address. */
@WebTest
class RecognitionTest {
    private static final Instant THEN = Instant.parse("2026-10-05T06:00:00Z");

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    CoursesCast courses;

    @Autowired
    LearnersCast learners;

    @Autowired
    EventsCast events;

    @Autowired
    FootprintCast footprints;

    @Autowired
    Registry registry;

    @Autowired
    Recognition recognition;

    @Autowired
    Statements statements;

    @Autowired
    TraceRepository traces;

    @Autowired
    Footprints chains;

    Learner aigerim;
    Learner bolat;
    PersonId registrar;
    Source coursera;
    String box;

    @BeforeEach
    void two_learners_and_a_platform() {
        var taught = courses.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        registrar = cast.person("Ирина", Role.REGISTRAR);
        coursera = events.source("Coursera " + UUID.randomUUID());
        box = "box-" + UUID.randomUUID();
    }

    @Proves("FTP-09")
    @Test
    void what_another_platform_says_of_an_address_is_read_by_the_learner_who_has_it_and_nobody_else() {
        address(aigerim, box + "@academy.kz");
        var event = said(mbox(box + "@ACADEMY.kz"));
        recognition.round();
        assertThat(web.as(aigerim.person()).get(path(aigerim)))
                .bodyText()
                .contains(event, coursera.name(), "Расталмаған");
        assertThat(web.as(aigerim.person()).get(event)).hasStatusOk();
        assertThat(web.as(aigerim.person()).post(event + "/contest", "why", "Мен емес"))
                .hasStatus(303);
        assertThat(web.as(bolat.person()).get(path(bolat))).bodyText().doesNotContain(event);
        assertThat(web.as(bolat.person()).get(event)).hasStatus(404);
        assertThat(web.as(registrar).get(event)).bodyText().contains("Айгерим");
    }

    @Test
    void events_of_all_chains_stand_in_one_list_one_calendar_and_one_export() {
        address(aigerim, box + "@academy.kz");
        footprints.signIns(aigerim.person(), 2);
        said(mbox(box + "@academy.kz"));
        said(hashed(box + "@academy.kz"));
        recognition.round();
        assertThat(traces.find(aigerim.person(), everything(), 3)).hasSize(3);
        assertThat(traces.find(aigerim.person(), everything(), 10))
                .hasSize(4)
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()))
                .allSatisfy(event -> assertThat(event.person()).isEqualTo(aigerim.person()));
        var day = LocalDate.ofInstant(THEN, ZoneOffset.UTC);
        assertThat(traces.days(aigerim.person(), new Period(day, day), ZoneOffset.UTC))
                .containsEntry(day, 2L);
        assertThat(chains.chainsOf(aigerim.person())).extracting(Chain::length).containsExactlyInAnyOrder(2L, 1L, 1L);
    }

    @Test
    void an_address_of_two_is_nobodys_until_one_gives_it_up() {
        address(aigerim, box + "@academy.kz");
        address(bolat, box + "@academy.kz");
        said(mbox(box + "@academy.kz"));
        recognition.round();
        assertThat(eventsOf(aigerim)).isZero();
        assertThat(eventsOf(bolat)).isZero();
        address(bolat, "");
        recognition.round();
        assertThat(eventsOf(aigerim)).isEqualTo(1);
        assertThat(eventsOf(bolat)).isZero();
    }

    @Test
    void what_was_stored_before_an_address_was_entered_is_recognised_then_and_stays_when_it_moves_on() {
        said(hashed(box + "@academy.kz"));
        said(mbox(box + "@academy.kz"));
        recognition.round();
        assertThat(eventsOf(aigerim)).isZero();
        address(aigerim, box + "@academy.kz");
        recognition.round();
        assertThat(eventsOf(aigerim)).isEqualTo(2);
        address(aigerim, "");
        address(bolat, box + "@academy.kz");
        recognition.round();
        assertThat(eventsOf(aigerim)).isEqualTo(2);
        assertThat(eventsOf(bolat)).isZero();
    }

    @Test
    void who_is_registered_later_with_an_address_or_a_login_is_recognised() {
        said(mbox(box + "@academy.kz"));
        said(account(box.substring(0, 30)));
        recognition.round();
        var dana =
                registry.register(person(box.substring(0, 30), "Дана", box + "@academy.kz", Role.LEARNER), registrar);
        recognition.round();
        assertThat(traces.find(dana, everything(), 10)).hasSize(2);
    }

    @Test
    void an_account_with_us_is_recognised_by_its_login_and_by_its_id() {
        var login = registry.find(aigerim.person()).orElseThrow().login();
        said(account(login));
        said(account(bolat.person().toString()));
        said(account(UUID.randomUUID().toString()));
        recognition.round();
        assertThat(eventsOf(aigerim)).isEqualTo(1);
        assertThat(chains.chainsOf(bolat.person()))
                .singleElement()
                .satisfies(chain -> assertThat(chain.person()).isEqualTo(bolat.person()));
    }

    @Test
    void another_homepages_account_or_an_unknown_address_is_nobodys() {
        address(aigerim, box + "@academy.kz");
        said(mbox(box + "@elsewhere.kz"));
        said("\"account\":{\"homePage\":\"https://coursera.test\",\"name\":\"%s\"}".formatted(aigerim.person()));
        recognition.round();
        assertThat(eventsOf(aigerim)).isZero();
    }

    private int eventsOf(Learner learner) {
        return traces.find(learner.person(), everything(), 10).size();
    }

    private static kz.qashyq.footprint.reading.TraceFilter everything() {
        return new kz.qashyq.footprint.reading.TraceFilter(null, null, null, Set.of(), false, null);
    }

    private static String path(Learner learner) {
        return "/footprint/learners/" + learner.id();
    }

    /** Answers the path of the event. */
    private String said(String actor) {
        var text = """
                {"actor":{"objectType":"Agent",%s},"verb":{"id":"%s"},
                 "object":{"objectType":"Activity","id":"https://coursera.test/modules/7"},"timestamp":"%s"}
                """.formatted(actor, Vocabulary.EXPERIENCED, THEN);
        return "/footprint/events/"
                + statements
                        .take(List.of(Incoming.of(Json.read(text, ObjectNode.class), XapiVersion.V2)), coursera)
                        .getFirst();
    }

    private static String mbox(String address) {
        return "\"mbox\":\"mailto:%s\"".formatted(address);
    }

    private static String hashed(String address) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-1").digest(("mailto:" + address).getBytes(StandardCharsets.UTF_8));
            return "\"mbox_sha1sum\":\"%s\""
                    .formatted(HexFormat.of().withUpperCase().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String account(String name) {
        return "\"account\":{\"homePage\":\"%s\",\"name\":\"%s\"}".formatted(Vocabulary.PEOPLE, name);
    }

    /** As the registrar amends it. */
    private void address(Learner learner, String address) {
        var card = registry.find(learner.person()).orElseThrow();
        registry.amend(
                card.id(),
                person(card.login(), card.givenName(), address, Role.LEARNER),
                registrar,
                Set.of(Role.REGISTRAR));
    }

    private static NewPerson person(String login, String givenName, String address, Role role) {
        return new NewPerson(
                login,
                "Сынақов",
                givenName,
                "",
                null,
                address,
                kz.qashyq.platform.i18n.Language.KK,
                Set.of(role),
                null,
                "",
                false);
    }
}
