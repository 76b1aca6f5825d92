package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Results of other platforms from a table, and the list of what awaits checking. */
@WebTest
class ResultImportPagesTest {
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"");
    private static final String HEADS = "login;course;platform;number;date;result;link\n";

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

    CoursesCast.Taught taught;
    Learner aigerim;
    Learner bolat;
    Web.Visitor registrar;
    String platform;

    @BeforeEach
    void two_learners_and_a_registrar() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        registrar = web.as(cast.person("Ирина", Role.REGISTRAR));
        platform = "Платформа " + UUID.randomUUID();
    }

    private String row(Learner learner, String number, String more) {
        return "test-%s;Машиналық оқыту;%s;%s;2026-05-04;%s;\n".formatted(learner.person(), platform, number, more);
    }

    private static MvcTestResult upload(Web.Visitor visitor, String table) {
        var request = MockMvcRequestBuilders.multipart("/footprint/imports")
                .file(new MockMultipartFile(
                        "file", "нәтижелер.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        return visitor.mvc().perform(request.with(visitor.identity()).with(csrf()));
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static String fingerprint(MvcTestResult page) throws IOException {
        var found = FINGERPRINT.matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult confirm(String page, String state, String grounds) throws IOException {
        return registrar.post(
                page + "/confirmation",
                "fingerprint",
                fingerprint(registrar.get(page)),
                "state",
                state,
                "grounds",
                grounds);
    }

    @Proves("FTP-09")
    @Test
    void a_table_is_looked_at_first_and_written_whole_with_the_registrars_grounds() throws IOException {
        var table = HEADS + row(aigerim, "N-1", "85/100") + row(bolat, "N-2", "0,9");
        var page = location(upload(registrar, table));
        assertThat(registrar.get(page)).bodyText().contains("Сынақов Болат", "N-2", "85", "90");
        assertThat(certificates.of(aigerim.person())).isEmpty();

        assertThat(confirm(page, "VERIFIED", " ")).hasStatus(422);
        assertThat(confirm(page, "REJECTED", "x")).hasStatus(422);
        assertThat(confirm(page, "VERIFIED", "РЕСМИ ТІЗІМ №7")).hasStatus(303);
        var listed = certificates.of(aigerim.person()).getFirst();
        assertThat(listed.state()).isEqualTo(Proof.VERIFIED);
        assertThat(listed.certificate().kind()).isEqualTo(Certificate.Kind.IMPORTED);
        assertThat(certificates.of(bolat.person())).hasSize(1);
        assertThat(web.as(aigerim.person())
                        .get("/footprint/events/" + listed.certificate().statement()))
                .bodyText()
                .contains("РЕСМИ ТІЗІМ №7", "Импортталған нәтижелер", "N-1", "85", "document-sha256");
        assertThat(registrar.get(page)).hasStatus(404);
    }

    @Test
    void faulty_rows_are_named_and_keep_the_whole_table_out() throws IOException {
        var page = location(upload(
                registrar,
                HEADS + row(aigerim, "N-1", "0.9") + "nobody;X;Y;;04.05.2999;85;ftp://x\n" + row(aigerim, "N-1", "")));
        var review = registrar.get(page);
        assertThat(review)
                .hasStatusOk()
                .bodyText()
                .contains("nobody", "04.05.2999", "ftp://x", ">3<", ">4<", "2-жолда")
                .doesNotContain("name=\"fingerprint\"");
        assertThat(registrar.post(page + "/confirmation", "fingerprint", "x", "state", "UNVERIFIED"))
                .hasStatus(409);
        assertThat(certificates.of(aigerim.person())).isEmpty();
        assertThat(registrar.post(page + "/removal")).hasStatus(303);
        assertThat(registrar.get(page)).hasStatus(404);
    }

    @Test
    void the_same_table_twice_adds_nothing_and_a_world_that_changed_is_noticed() throws IOException {
        var table = HEADS + row(aigerim, "N-1", "0.9") + row(bolat, "N-2", "");
        var first = location(upload(registrar, table));
        var second = location(upload(registrar, table));
        var seen = fingerprint(registrar.get(second));
        assertThat(confirm(first, "UNVERIFIED", "")).hasStatus(303);
        assertThat(registrar.post(second + "/confirmation", "fingerprint", seen, "state", "UNVERIFIED"))
                .hasStatus(409);
        assertThat(registrar.get(second)).bodyText().contains("жазатын ештеңе жоқ");
        assertThat(certificates.of(aigerim.person())).hasSize(1);
        assertThat(certificates.of(bolat.person())).hasSize(1);
    }

    @Test
    void what_is_no_table_is_refused_and_the_template_imports_as_far_as_its_example_is_known() {
        assertThat(registrar.post("/footprint/imports")).hasStatus(422);
        assertThat(upload(registrar, "жай ғана мәтін"))
                .hasStatus(422)
                .bodyText()
                .contains("Логин немесе нөмір");
        assertThat(upload(registrar, HEADS)).hasStatus(422).bodyText().contains("нәтиже жазылған");
        var template =
                registrar.get("/footprint/imports/template").getResponse().getContentAsByteArray();
        var request = MockMvcRequestBuilders.multipart("/footprint/imports")
                .file(new MockMultipartFile("file", "t.xlsx", "application/octet-stream", template));
        var page = location(
                registrar.mvc().perform(request.with(registrar.identity()).with(csrf())));
        assertThat(registrar.get(page)).hasStatusOk().bodyText().doesNotContain("Танылмаған бағандар");
    }

    @Test
    void nobody_but_the_registrar_who_uploaded_it_sees_a_table() {
        var page = location(upload(registrar, HEADS + row(aigerim, "N-1", "")));
        var otherRegistrar = web.as(cast.person("Гүлнар", Role.REGISTRAR));
        assertThat(otherRegistrar.get(page)).hasStatus(404);
        assertThat(otherRegistrar.post(page + "/removal")).hasStatus(404);
        assertThat(otherRegistrar.post(page + "/confirmation", "fingerprint", "x", "state", "UNVERIFIED"))
                .hasStatus(404);
        for (var person : new Web.Visitor[] {
            web.as(aigerim.person()),
            web.as(bolat.person()),
            web.as(taught.teacher()),
            web.as(cast.person("Серік", Role.TEACHER)),
            web.as(cast.person("Дәурен", Role.ADMINISTRATOR))
        }) {
            assertThat(person.get(page)).hasStatus(403);
            assertThat(person.get("/footprint/imports")).hasStatus(403);
            assertThat(person.get("/footprint/imports/template")).hasStatus(403);
            assertThat(person.get("/footprint/unchecked")).hasStatus(403);
            assertThat(person.post(page + "/confirmation", "fingerprint", "x")).hasStatus(403);
            assertThat(person.post(page + "/removal")).hasStatus(403);
            assertThat(upload(person, HEADS)).hasStatus(403);
        }
        assertThat(web.asStranger().get(page)).hasStatus(302);
        assertThat(web.asStranger().get("/footprint/unchecked")).hasStatus(302);
        assertThat(web.asStranger().post(page + "/removal")).hasStatus(401);
    }

    @Test
    void what_awaits_checking_is_listed_until_somebody_has_looked() throws IOException {
        var page = location(upload(registrar, HEADS + row(aigerim, "N-1", "0.9") + row(bolat, "N-2", "")));
        assertThat(confirm(page, "UNVERIFIED", "")).hasStatus(303);
        var query = "/footprint/unchecked?q=" + platform.substring(platform.length() - 36);
        assertThat(registrar.get(query)).bodyText().contains("N-1", "N-2", "Сынақов Болат", "1–2, барлығы 2");
        assertThat(registrar.get(query + "&kind=BADGE")).bodyText().doesNotContain("N-1");
        assertThat(registrar.get("/footprint")).bodyText().contains("/footprint/unchecked", "Тексеруді күтетіндер");

        var certificate = certificates.of(aigerim.person()).getFirst().certificate();
        var verdict = "/footprint/events/" + certificate.statement() + "/verdict";
        assertThat(registrar.post(verdict, "state", "UNVERIFIED", "reason", "Белгісіз"))
                .hasStatus(303);
        assertThat(registrar.get(query)).bodyText().doesNotContain("N-1").contains("N-2");
        assertThat(registrar.get(query + "&looked=true"))
                .bodyText()
                .contains("N-1")
                .doesNotContain("N-2");
        assertThat(registrar.post(verdict, "state", "VERIFIED", "reason", "Тексерілді"))
                .hasStatus(303);
        assertThat(registrar.get(query + "&looked=true")).bodyText().doesNotContain("N-1");
        assertThat(registrar.get(query + "&page=-4&kind=X&looked=zz")).hasStatusOk();
    }
}
