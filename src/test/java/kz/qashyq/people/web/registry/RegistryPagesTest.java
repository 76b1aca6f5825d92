package kz.qashyq.people.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RegistryPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient db;

    PersonId dauren;
    Web.Visitor administrator;
    Web.Visitor registrar;

    @BeforeEach
    void sign_in() {
        dauren = cast.person("Дәурен", Role.ADMINISTRATOR);
        administrator = web.as(dauren);
        registrar = web.as(cast.person("Ирина", Role.REGISTRAR));
    }

    @Test
    void a_name_is_found_without_a_kazakh_keyboard_and_in_any_case() {
        var id = registry.register(NewPerson.named("Қыдырғұлова", "Әйгерім", "", Role.LEARNER), null);
        for (var words : new String[] {"қыдырғұлова", "КЫДЫРГУЛОВА", "кыдыргул+айгер", "aigerim.qydyrg"})
            assertThat(administrator.get("/people?q=" + encoded(words)))
                    .as(words)
                    .bodyText()
                    .contains(id.toString());
        assertThat(administrator.get("/people?q=" + encoded("кыдыргулова") + "&role=TEACHER"))
                .bodyText()
                .doesNotContain(id.toString());
        assertThat(administrator.get("/people?q=" + encoded("100%_") + "&state=CLOSED&page=999999"))
                .hasStatusOk();
    }

    @Test
    void a_person_is_registered_by_form_and_faults_keep_what_was_typed() {
        assertThat(administrator.post("/people", "familyName", "Өскенбай", "givenName", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Өскенбай");
        var made = administrator.post("/people", "familyName", "Өскенбай", "givenName", "Тоғжан", "roles", "TEACHER");
        assertThat(made).hasStatus(303);
        var card = administrator.get(location(made));
        assertThat(card).hasStatusOk().bodyText().contains("togzhan.oskenbai", "Оқытушы", "Адам тіркелді");
    }

    @Test
    void a_registrar_registers_learners_and_leaves_the_others_alone() {
        assertThat(registrar.post("/people", "familyName", "Ер", "givenName", "Бала", "roles", "ADMINISTRATOR"))
                .hasStatus(422);
        assertThat(registrar.post("/people", "familyName", "Ер", "givenName", "Бала", "roles", "LEARNER"))
                .hasStatus(303);
        assertThat(registrar.post("/people/" + dauren + "/first-password")).hasStatus(403);
        assertThat(registrar.post("/people/" + dauren + "/closure", "reason", "себеп"))
                .hasStatus(403);
        assertThat(registrar.get("/people/" + dauren + "/edit")).hasStatus(403);
        assertThat(registrar.get("/people/" + dauren)).hasStatusOk().bodyText().doesNotContain("/first-password\"");
        var learner = cast.person("Айгерім", Role.LEARNER);
        assertThat(registrar.post("/people/" + learner + "/roles", "role", "ADMINISTRATOR", "reason", "себеп"))
                .hasStatus(409);
    }

    @Proves("IAM-05")
    @Test
    void a_role_works_from_the_next_click_and_is_gone_at_the_next_click() {
        var asel = cast.person("Әсел", Role.TEACHER);
        assertThat(web.as(asel).get("/people")).hasStatus(403);
        assertThat(administrator.post("/people/" + asel + "/roles", "role", "REGISTRAR", "reason", ""))
                .hasStatus(422);
        administrator.post("/people/" + asel + "/roles", "role", "REGISTRAR", "reason", "№ 12 бұйрық");
        assertThat(web.as(asel).get("/people")).hasStatusOk();
        assertThat(administrator.get("/people/" + asel)).bodyText().contains("№ 12 бұйрық", "Рөл берілді");
        administrator.post("/people/" + asel + "/roles/revocation", "role", "REGISTRAR", "reason", "ауысты");
        assertThat(web.as(asel).get("/people")).hasStatus(403);
    }

    @Test
    void a_closed_account_ends_at_the_next_click_and_opens_again() {
        var learner = cast.person("Айгерім", Role.LEARNER);
        administrator.post("/people/" + learner + "/closure", "reason", "оқудан шықты");
        assertThat(web.as(learner).get("/")).hasStatus(302);
        administrator.post("/people/" + learner + "/reopening");
        assertThat(web.as(learner).get("/")).hasStatusOk();
        assertThat(administrator.post("/people/" + dauren + "/closure", "reason", "қате"))
                .hasStatus(409);
    }

    @Proves("IAM-02")
    @Test
    void a_first_password_is_shown_once_on_paper_and_lies_sealed_until_then() {
        var id = registry.register(NewPerson.named("Парақов", "Баспа", "", Role.LEARNER), dauren);
        assertThat(administrator.get("/people/first-passwords")).hasStatusOk();
        assertThat(db.sql("SELECT must_change FROM people.account WHERE person_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(administrator.post("/people/first-passwords/sheet"))
                .hasStatusOk()
                .bodyText()
                .contains("baspa.paraqov", "slip");
        assertThat(db.sql("SELECT count(*) FROM people.first_password WHERE person_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(administrator.get("/people/" + id)).bodyText().contains("Алғашқы құпиясөз парағы шығарылды");
    }

    @Test
    void a_reset_makes_a_new_first_password() {
        var learner = cast.person("Айгерім", Role.LEARNER);
        assertThat(administrator.post("/people/" + learner + "/first-password")).hasStatus(303);
        assertThat(administrator.get("/people/" + learner)).bodyText().contains("/people/first-passwords");
        assertThat(web.as(learner).get("/people")).hasStatus(302);
    }

    @Test
    void others_see_nothing_of_it() {
        for (var role : new Role[] {Role.LEARNER, Role.TEACHER, Role.DEAN, Role.SECURITY_OFFICER}) {
            var visitor = web.as(cast.person("Рөл", role));
            assertThat(visitor.get("/people")).hasStatus(403);
            assertThat(visitor.get("/people/" + dauren)).hasStatus(403);
            assertThat(visitor.post("/people/first-passwords/sheet")).hasStatus(403);
        }
        assertThat(web.asStranger().get("/people")).hasStatus(302);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    static String location(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        return java.util.Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }
}
