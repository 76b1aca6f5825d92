package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.UUID;
import kz.qashyq.cast.BadgesCast;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.badge.TrustedIssuers;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.retention.Erasing;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Open Badges that learners bring, and the issuers whose signatures count. */
@WebTest
class BadgePagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    CoursesCast casting;

    @Autowired
    LearnersCast learners;

    @Autowired
    Certificates certificates;

    @Autowired
    TrustedIssuers issuers;

    @Autowired
    Erasing erasing;

    KeyPair keys;
    String did;
    CoursesCast.Taught taught;
    Learner aigerim;
    Learner bolat;
    PersonId administrator;
    PersonId irina;
    String path;

    @BeforeEach
    void a_learner_and_an_issuer() {
        keys = BadgesCast.ed25519();
        did = BadgesCast.didKey(keys);
        taught = casting.course();
        aigerim = learners.learner("Айгерім", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        administrator = cast.person("Дәурен", Role.ADMINISTRATOR);
        irina = cast.person("Ирина", Role.REGISTRAR);
        path = "/footprint/learners/" + aigerim.id() + "/badges";
    }

    private String badge(String id, String name) {
        return BadgesCast.sealed(BadgesCast.credential(id, did, name), keys, did);
    }

    private String id() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private void trust() {
        assertThat(web.as(administrator).post("/footprint/issuers", "name", "Сынақ университеті", "identifier", did))
                .hasStatus(303);
    }

    private Certificates.Listed only(Learner learner) {
        assertThat(certificates.of(learner.person())).hasSize(1);
        return certificates.of(learner.person()).getFirst();
    }

    private static MvcTestResult upload(Web.Visitor visitor, String path, String name, byte[] bytes) {
        var request = MockMvcRequestBuilders.multipart(path)
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes));
        return visitor.mvc().perform(request.with(visitor.identity()).with(csrf()));
    }

    @Proves("FTP-09")
    @Test
    void a_baked_badge_of_a_trusted_issuer_is_verified_and_keeps_its_file() {
        trust();
        var text = badge(id(), "Айгерім Сынақов");
        var png = BadgesCast.png("openbadgecredential", text, false);
        assertThat(upload(web.as(aigerim.person()), path, "badge.png", png)).hasStatus(303);
        var listed = only(aigerim);
        assertThat(listed.state()).isEqualTo(Proof.VERIFIED);
        assertThat(listed.certificate().kind()).isEqualTo(Certificate.Kind.BADGE);
        var event = web.as(aigerim.person())
                .get("/footprint/events/" + listed.certificate().statement());
        assertThat(event)
                .bodyText()
                .contains(
                        "Machine Learning",
                        "Test University",
                        "Расталған",
                        "Сынақ университеті",
                        "badge.png",
                        "Open Badges")
                .contains("document-sha256");
        var file = certificates.fileOf(listed.certificate()).orElseThrow();
        assertThat(web.as(aigerim.person())
                        .get("/files/" + file.id())
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(png);
        assertThat(web.as(bolat.person()).get("/files/" + file.id())).hasStatus4xxClientError();
    }

    @Test
    void an_erased_badge_is_gone_with_its_file_and_what_was_found_of_it() {
        trust();
        assertThat(web.as(aigerim.person()).post(path, "credential", badge(id(), "Айгерім Сынақов")))
                .hasStatus(303);
        var certificate = only(aigerim).certificate();
        var file = certificates.fileOf(certificate).orElseThrow();
        assertThat(erasing.erasePiece(aigerim.person(), null, "retention P5Y")).isEqualTo(1);
        assertThat(certificates.of(aigerim.person())).isEmpty();
        assertThat(certificates.fileOf(certificate)).isEmpty();
        assertThat(web.as(aigerim.person()).get("/files/" + file.id())).hasStatus4xxClientError();
        assertThat(web.as(irina).get("/footprint/events/" + certificate.statement()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Machine Learning", "Сынақ университеті", "Test University");
    }

    @Test
    void a_badge_waits_for_its_issuers_key_and_is_checked_again_when_it_is_entered() {
        var text = badge(id(), "Айгерім Сынақов");
        assertThat(web.as(aigerim.person()).post(path, "credential", text)).hasStatus(303);
        assertThat(only(aigerim).state()).isEqualTo(Proof.UNVERIFIED);
        var event = "/footprint/events/" + only(aigerim).certificate().statement();
        assertThat(web.as(aigerim.person()).get(event)).bodyText().contains("танылатын ұйымдар қатарында жоқ");
        trust();
        assertThat(only(aigerim).state()).isEqualTo(Proof.VERIFIED);
        assertThat(web.as(aigerim.person()).get(event))
                .bodyText()
                .contains("Қолтаңба дұрыс, ол «Сынақ университеті»", "танылатын ұйымдар қатарында жоқ");
    }

    @Test
    void a_changed_badge_is_rejected_and_does_not_stand_in_the_way_of_the_true_one() {
        trust();
        var text = badge(id(), "Айгерім Сынақов");
        var changed = text.replace("Machine Learning", "Quantum Learning");
        assertThat(web.as(aigerim.person()).post(path, "credential", changed)).hasStatus(303);
        assertThat(only(aigerim).state()).isEqualTo(Proof.REJECTED);
        assertThat(web.as(aigerim.person()).post(path, "credential", changed)).hasStatus(422);
        assertThat(web.as(aigerim.person()).post(path, "credential", text)).hasStatus(303);
        assertThat(certificates.of(aigerim.person())).hasSize(2).anyMatch(it -> it.state() == Proof.VERIFIED);
    }

    @Test
    void the_same_badge_counts_once_and_for_one_person() {
        trust();
        var text = badge(id(), "Айгерім Сынақов");
        assertThat(web.as(aigerim.person()).post(path, "credential", text)).hasStatus(303);
        assertThat(upload(web.as(aigerim.person()), path, "x.json", text.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("бұрын енгізілген");
        var namesake = learners.learner("Айгерім", taught.group().id(), taught.methodist());
        assertThat(web.as(namesake.person())
                        .post("/footprint/learners/" + namesake.id() + "/badges", "credential", text))
                .hasStatus(303);
        assertThat(only(namesake).state()).isEqualTo(Proof.UNVERIFIED);
        assertThat(web.as(bolat.person()).post("/footprint/learners/" + bolat.id() + "/badges", "credential", text))
                .hasStatus(303);
        assertThat(only(bolat).state()).isEqualTo(Proof.UNVERIFIED);
    }

    @Test
    void the_registrar_decides_what_the_check_could_not() {
        assertThat(web.as(aigerim.person()).post(path, "credential", badge(id(), "Somebody Else")))
                .hasStatus(303);
        var event = "/footprint/events/" + only(aigerim).certificate().statement();
        assertThat(web.as(irina).post(event + "/verdict", "state", "VERIFIED", "reason", "ҚҰЖАТЫН КӨРДІМ"))
                .hasStatus(303);
        assertThat(only(aigerim).state()).isEqualTo(Proof.VERIFIED);
        trust();
        assertThat(only(aigerim).state()).isEqualTo(Proof.VERIFIED);
        assertThat(web.as(aigerim.person()).get(event)).bodyText().contains("ҚҰЖАТЫН КӨРДІМ", "Автоматты тексеру");
    }

    @Test
    void what_is_no_badge_is_refused_on_the_page_and_leaves_nothing() {
        var visitor = web.as(aigerim.person());
        assertThat(visitor.post(path)).hasStatus(422);
        assertThat(visitor.post(path, "credential", "СӨЗ"))
                .hasStatus(422)
                .bodyText()
                .contains("СӨЗ");
        assertThat(upload(visitor, path, "c.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(422)
                .bodyText()
                .contains("сертификат ретінде");
        assertThat(upload(visitor, path, "big.png", new byte[6 * 1024 * 1024])).hasStatus(422);
        assertThat(certificates.of(aigerim.person())).isEmpty();
    }

    @Test
    void only_the_learner_and_the_registrar_bring_badges() {
        var text = badge(id(), "Айгерім Сынақов");
        var otherTeacher = cast.person("Серік", Role.TEACHER);
        assertThat(web.asStranger().get(path)).hasStatus(302);
        assertThat(web.asStranger().post(path, "credential", text)).hasStatus(401);
        assertThat(web.as(bolat.person()).get(path)).hasStatus(404);
        assertThat(web.as(bolat.person()).post(path, "credential", text)).hasStatus(404);
        assertThat(web.as(otherTeacher).post(path, "credential", text)).hasStatus(403);
        assertThat(web.as(taught.teacher()).post(path, "credential", text)).hasStatus(403);
        assertThat(web.as(administrator).post(path, "credential", text)).hasStatus(403);
        assertThat(certificates.of(aigerim.person())).isEmpty();
        assertThat(web.as(aigerim.person()).get(path)).hasStatusOk();
        assertThat(web.as(irina).post(path, "credential", text)).hasStatus(303);
        var event = "/footprint/events/" + only(aigerim).certificate().statement();
        assertThat(web.as(bolat.person()).get(event)).hasStatus(404);
        assertThat(web.as(otherTeacher).get(event)).hasStatus(404);
        assertThat(web.asStranger().get(event)).hasStatus(302);
    }

    @Test
    void an_administrator_enters_and_revokes_issuers_and_nobody_else_does() {
        var visitor = web.as(administrator);
        var web2 = "did:web:" + UUID.randomUUID() + ".example";
        assertThat(visitor.post("/footprint/issuers", "name", "Алыс", "identifier", web2))
                .hasStatus(422)
                .bodyText()
                .contains("Кілтті енгізіңіз");
        assertThat(visitor.post("/footprint/issuers", "name", "Алыс", "identifier", "coursera", "key", "x"))
                .hasStatus(422);
        assertThat(visitor.post(
                        "/footprint/issuers", "name", "Алыс", "identifier", web2, "key", "-----BEGIN PRIVATE KEY-----"))
                .hasStatus(422)
                .bodyText()
                .contains("жабық кілт");
        assertThat(visitor.post(
                        "/footprint/issuers",
                        "name",
                        "Алыс",
                        "identifier",
                        did,
                        "key",
                        BadgesCast.pem(BadgesCast.p256())))
                .hasStatus(422);
        var form = new String[] {"name", "Алыс", "identifier", web2, "key", BadgesCast.pem(keys), "keyId", web2 + "#1"};
        assertThat(visitor.post("/footprint/issuers", form)).hasStatus(303);
        assertThat(visitor.post("/footprint/issuers", form))
                .hasStatus(422)
                .bodyText()
                .contains("бұрын енгізілген");
        assertThat(visitor.get("/footprint/issuers")).bodyText().contains("Алыс", web2, "Ed25519");

        var issuer = issuers.of(web2).getFirst();
        var revocation = "/footprint/issuers/" + issuer.id() + "/revocation";
        for (var role : new Role[] {Role.LEARNER, Role.TEACHER, Role.REGISTRAR, Role.HEAD}) {
            var other = web.as(cast.person("Бөтен", role));
            assertThat(other.get("/footprint/issuers")).hasStatus(403);
            assertThat(other.post("/footprint/issuers", form)).hasStatus(403);
            assertThat(other.post(revocation)).hasStatus(403);
        }
        assertThat(web.asStranger().get("/footprint/issuers")).hasStatus(302);
        assertThat(web.asStranger().post(revocation)).hasStatus(401);
        assertThat(visitor.post(revocation)).hasStatus(303);
        assertThat(visitor.post(revocation)).hasStatus(404);
        assertThat(issuers.of(web2)).isEmpty();
    }
}
