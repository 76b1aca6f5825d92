package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Certificates brought from elsewhere. */
@WebTest
class CertificatePagesTest {
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
    Files files;

    CoursesCast.Taught taught;
    Learner aigerim;
    Learner bolat;
    PersonId irina;
    String path;
    String number;

    @BeforeEach
    void a_learner_with_a_certificate_in_hand() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        irina = cast.person("Ирина", Role.REGISTRAR);
        path = "/footprint/learners/" + aigerim.id() + "/certificates";
        number = "C-" + UUID.randomUUID();
    }

    private String[] form(String link) {
        return new String[] {
            "title",
            "Машиналық оқыту",
            "issuer",
            "Coursera",
            "number",
            number,
            "link",
            link,
            "earned",
            "2026-05-04",
            "hours",
            "36,5",
            "credits",
            "2"
        };
    }

    @Proves("FTP-09")
    @Test
    void a_certificate_becomes_an_event_with_source_number_and_state_and_is_verified() {
        assertThat(web.as(aigerim.person()).post(path, form("https://coursera.org/verify/" + number)))
                .hasStatus(303);
        assertThat(web.as(aigerim.person()).get(path))
                .bodyText()
                .contains("Машиналық оқыту", "Coursera", number, "Расталмаған");
        var certificate = only();
        var event = "/footprint/events/" + certificate.statement();
        assertThat(web.as(aigerim.person()).get("/footprint/learners/" + aigerim.id()))
                .bodyText()
                .contains(event, "Машиналық оқыту", "Сертификаттар");
        assertThat(web.as(irina).get(event))
                .bodyText()
                .contains(number, "https://coursera.org/verify/")
                .contains("Берілген күні")
                .doesNotContain("04.05.2026 ");
        assertThat(web.as(irina).post(event + "/verdict", "state", "VERIFIED", "reason", "БЕТІ АШЫЛДЫ"))
                .hasStatus(303);
        assertThat(web.as(aigerim.person()).get(path)).bodyText().contains("Расталған");
        assertThat(web.as(aigerim.person()).get(event)).bodyText().contains("БЕТІ АШЫЛДЫ");
    }

    @Test
    void a_document_may_stand_in_for_the_link_and_only_those_who_may_read_the_trace_read_it() {
        var file = casting.upload("Сертификат.pdf", "%PDF-1.7\n" + number, aigerim.person());
        var details = new Certificate.Details(
                "Курс", "edX", number, null, null, null, java.time.LocalDate.of(2026, 5, 4), null);
        certificates.enter(aigerim.person(), details, file, aigerim.person());
        var address = "/files/" + file.id();
        assertThat(web.as(aigerim.person()).get(address)).hasStatusOk();
        assertThat(web.as(irina).get(address)).hasStatusOk();
        assertThat(web.as(bolat.person()).get(address)).hasStatus4xxClientError();
        assertThat(web.as(cast.person("Серік", Role.TEACHER)).get(address)).hasStatus4xxClientError();
    }

    @Proves("FTP-08")
    @Test
    void what_is_erased_takes_the_certificate_and_its_document_along_and_the_page_says_so() {
        var file = casting.upload("Сертификат.pdf", "%PDF-1.7\n" + number, aigerim.person());
        var details = new Certificate.Details(
                "КУРС АТЫ", "edX", number, null, null, null, java.time.LocalDate.of(2026, 5, 4), null);
        var certificate = certificates.enter(aigerim.person(), details, file, aigerim.person());
        var dauren = cast.person("Дәурен", Role.ADMINISTRATOR);
        var integrity = "/footprint/people/" + aigerim.person() + "/";
        var request = new String[] {"statement", certificate.statement().toString(), "reason", "Өтініш № 7"};
        assertThat(web.as(dauren).post(integrity + "erasures", request)).hasStatus(303);
        assertThat(certificates.of(aigerim.person())).isEmpty();
        assertThat(web.as(aigerim.person()).get("/files/" + file.id())).hasStatus4xxClientError();
        assertThat(files.find(file.id())).isEmpty();
        assertThat(web.as(irina).get("/footprint/events/" + certificate.statement()))
                .hasStatusOk()
                .bodyText()
                .contains("Мазмұны заңды сұрау бойынша өшірілді")
                .doesNotContain("КУРС АТЫ", number);
        assertThat(web.as(aigerim.person()).get(path)).bodyText().doesNotContain("КУРС АТЫ", number);
        assertThat(web.as(dauren).get(integrity + "integrity")).bodyText().contains("Цифрлық із бүтін");
        var again = casting.upload("Сертификат.pdf", "%PDF-1.7\n" + number, aigerim.person());
        certificates.enter(aigerim.person(), details, again, aigerim.person());
        assertThat(certificates.of(aigerim.person())).as("brought anew").hasSize(1);
    }

    @Test
    void what_cannot_be_checked_or_is_there_already_is_refused_and_keeps_what_was_typed() {
        assertThat(web.as(aigerim.person()).post(path, form("")))
                .hasStatus(422)
                .bodyText()
                .contains(number, "тексеру сілтемесін");
        assertThat(web.as(aigerim.person()).post(path, form("http://coursera.org/x")))
                .hasStatus(422);
        assertThat(web.as(aigerim.person()).post(path, "title", "", "earned", "2999-01-01", "hours", "көп"))
                .hasStatus(422);
        assertThat(certificates.of(aigerim.person())).isEmpty();
        assertThat(web.as(aigerim.person()).post(path, form("https://coursera.org/a")))
                .hasStatus(303);
        assertThat(web.as(aigerim.person()).post(path, form("https://coursera.org/a")))
                .hasStatus(422)
                .bodyText()
                .contains("бұрын енгізілген");
        assertThat(certificates.of(aigerim.person())).hasSize(1);
    }

    @Test
    void only_the_learner_and_the_registrar_enter_certificates() {
        var form = form("https://coursera.org/a");
        assertThat(web.as(bolat.person()).post(path, form)).hasStatus(404);
        assertThat(web.as(taught.teacher()).post(path, form)).hasStatus(403);
        assertThat(web.as(cast.person("Қанат", Role.DEAN)).post(path, form)).hasStatus(403);
        assertThat(web.asStranger().post(path, form)).hasStatus(401);
        assertThat(web.as(bolat.person()).get(path)).hasStatus(404);
        assertThat(web.as(taught.teacher()).get(path)).hasStatus(404);
        assertThat(web.asStranger().get(path)).hasStatus(302);
        assertThat(web.as(irina).post(path, form)).hasStatus(303);
    }

    private Certificate only() {
        return certificates.of(aigerim.person()).getFirst().certificate();
    }
}
