package kz.qashyq.people.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.PersonSearch;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class ImportPagesTest {
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"");
    private static final String HEADS = "login;family_name;given_name;birth_year;roles;email;group\n";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient db;

    Web.Visitor administrator;

    @BeforeEach
    void sign_in() {
        administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
    }

    @Test
    void faulty_rows_are_named_and_nothing_is_written_before_it_is_confirmed() throws IOException {
        var before = persons();
        var page = RegistryPagesTest.location(upload(
                administrator,
                HEADS + "imp.one;Бірінші;Адам;2006;learner;;ӨҚ-24-1\n"
                        + ";;Аты;2006;king;;\n"
                        + "imp.one;Екінші;Адам;1800;teacher;no-mail;\n"));
        var review = administrator.get(page);
        assertThat(review)
                .hasStatusOk()
                .bodyText()
                .contains("king", "1800", "no-mail", "Мұндай рөл жоқ", "2-жолында", ">3<", ">4<");
        assertThat(persons()).isEqualTo(before);

        assertThat(administrator.post(page + "/confirmation", "fingerprint", fingerprint(review)))
                .hasStatus(303);
        assertThat(persons()).isEqualTo(before + 1);
        assertThat(registry.search(new PersonSearch("Бірінші Адам", null, null, 1)))
                .anyMatch(it -> it.suggestedGroup().equals("ӨҚ-24-1"));
        assertThat(administrator.get(page)).hasStatus(404);
    }

    @Test
    void a_world_that_changed_meanwhile_refuses_the_whole_import() throws IOException {
        var page = RegistryPagesTest.location(
                upload(administrator, HEADS + "imp.race;Жарыс;Адам;;learner;;\nimp.other;Жарыс;Басқа;;learner;;\n"));
        var seen = fingerprint(administrator.get(page));
        registry.register(
                new NewPerson(
                        "imp.race", "Озған", "Адам", "", null, "", Language.KK, java.util.Set.of(), null, "", false),
                null);
        var before = persons();
        assertThat(administrator.post(page + "/confirmation", "fingerprint", seen))
                .hasStatus(409);
        assertThat(persons()).isEqualTo(before);
        assertThat(administrator.get(page)).bodyText().contains("imp.race");
    }

    @Test
    void a_staged_table_belongs_to_whoever_uploaded_it() throws IOException {
        var page = RegistryPagesTest.location(upload(administrator, HEADS + "imp.own;Өзінің;Адам;;learner;;\n"));
        var other = web.as(cast.person("Гүлнар", Role.ADMINISTRATOR));
        assertThat(other.get(page)).hasStatus(404);
        assertThat(other.post(page + "/removal")).hasStatus(404);
        assertThat(other.post(page + "/confirmation", "fingerprint", "x")).hasStatus(404);
        assertThat(administrator.post(page + "/removal")).hasStatus(303);
        assertThat(administrator.get(page)).hasStatus(404);
    }

    @Test
    void what_is_no_table_is_refused_on_the_page() throws IOException {
        assertThat(upload(administrator, "жай ғана мәтін"))
                .hasStatus(422)
                .bodyText()
                .contains("Тегі");
        assertThat(administrator.post("/people/imports")).hasStatus(422);
        assertThat(upload(web.as(cast.person("Айгерім", Role.LEARNER)), HEADS)).hasStatus(403);
    }

    @Test
    void the_template_imports_as_it_is() throws Exception {
        var template =
                administrator.get("/people/imports/template").getResponse().getContentAsByteArray();
        assertThat(upload(administrator, template)).hasStatus(303);
    }

    @Proves("IAM-02")
    @Test
    void the_people_of_the_demonstration_import_as_they_stand() throws IOException {
        var lines = Files.readString(Path.of("src/main/java/kz/qashyq/demo/content/people.csv"))
                .lines()
                .toList();
        var rows = lines.size() - 1;
        // Another test may have made the demonstration itself, so the logins are others.
        var file = lines.getFirst() + "\n"
                + lines.stream().skip(1).map(line -> "csv." + line).collect(Collectors.joining("\n"));
        var page = RegistryPagesTest.location(upload(administrator, file));
        var before = persons();
        var review = administrator.get(page);
        assertThat(review).bodyText().doesNotContain("row-danger");
        administrator.post(page + "/confirmation", "fingerprint", fingerprint(review));
        assertThat(persons()).isEqualTo(before + rows);
        assertThat(administrator.get("/people?q=csv.aigerim.s")).bodyText().contains("Сәтқұлова Айгерім");
    }

    @Test
    void five_thousand_rows_are_a_matter_of_seconds() throws IOException {
        var file = new StringBuilder("Тегі;Аты;Рөлдер;Топ\n");
        for (int i = 0; i < 5_000; i++)
            file.append("Мыңбаев;Көпші;Білім алушы;Т-").append(i / 25).append('\n');
        var start = System.nanoTime();
        var page = RegistryPagesTest.location(upload(administrator, file.toString()));
        administrator.post(page + "/confirmation", "fingerprint", fingerprint(administrator.get(page)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(administrator.get("/people?q=kopshi.mynbaev5000")).bodyText().contains("kopshi.mynbaev5000");
        assertThat(administrator.get(
                        "/people?q=" + java.net.URLEncoder.encode("мынбаев", StandardCharsets.UTF_8) + "&page=100"))
                .hasStatusOk();
    }

    private int persons() {
        return db.sql("SELECT count(*) FROM people.person").query(Integer.class).single();
    }

    private static String fingerprint(MvcTestResult page) {
        try {
            var found = FINGERPRINT.matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MvcTestResult upload(Web.Visitor visitor, String text) throws IOException {
        return upload(visitor, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MvcTestResult upload(Web.Visitor visitor, byte[] file) throws IOException {
        return visitor.mvc()
                .perform(MockMvcRequestBuilders.multipart("/people/imports")
                        .file(new MockMultipartFile("file", "adamdar.csv", "text/csv", file))
                        .with(visitor.identity())
                        .with(csrf()));
    }
}
