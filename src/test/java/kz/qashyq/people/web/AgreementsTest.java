package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class AgreementsTest {
    private static final String AGREEMENTS = "/people/me/agreements";

    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Autowired
    Cast cast;

    @Autowired
    Web web;

    @Test
    @Proves("IAM-04")
    void a_learner_uses_nothing_before_accepting_and_the_record_is_exportable() throws Exception {
        var arman = people.newcomer("Арман", Role.LEARNER);
        var browser = browsers.at("10.40.0.9");
        browser.signIn(arman);

        assertThat(location(browser.get("/"))).isEqualTo(AGREEMENTS);
        assertThat(text(browser.get(AGREEMENTS))).contains("94-V");
        assertThat(status(browser.post(AGREEMENTS, "personalData", "true"))).isEqualTo(422);
        assertThat(location(browser.get("/"))).isEqualTo(AGREEMENTS);

        browser.post(AGREEMENTS, "personalData", "true", "userAgreement", "true");

        assertThat(status(browser.get("/"))).isEqualTo(200);
        assertThat(text(browser.get(AGREEMENTS + "/copy"))).contains("10.40.0.9", "94-V", arman.login());
        var register = web.as(cast.person("Тіркеуші", Role.REGISTRAR)).get("/people/consents.csv");
        assertThat(new String(register.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains(arman.login()))
                .hasSize(2)
                .allMatch(line -> line.contains("10.40.0.9") && line.contains(";\"1\";\"kk\";"));
        assertThat(people.deedsOn(arman.person())).anyMatch(deed -> deed.contains("agreementsAccepted"));
    }

    @Test
    void who_declines_is_signed_out_and_told_what_it_means() throws Exception {
        var arman = people.newcomer("Арман", Role.LEARNER);
        var browser = browsers.fresh();
        browser.signIn(arman);

        var answer = browser.post(AGREEMENTS + "/refusal");

        assertThat(location(answer)).isEqualTo("/sign-in?declined=yes");
        assertThat(text(browser.get("/sign-in?declined=yes"))).contains("қабылдамадыңыз");
        assertThat(browser.isIn()).isFalse();
        assertThat(people.deedsOn(arman.person()).getFirst()).contains("agreementsDeclined");
    }

    @Test
    void staff_are_not_asked() {
        var browser = browsers.fresh();
        browser.signIn(people.newcomer("Дана", Role.TEACHER));
        assertThat(status(browser.get("/"))).isEqualTo(200);
    }

    @Test
    @Proves("IAM-02")
    void a_printed_password_opens_one_page_and_only_an_own_one_opens_the_rest() {
        var arman = people.account("Арман", Role.LEARNER);
        people.withFirstPassword(arman.person());
        var browser = browsers.fresh();
        browser.signIn(arman);

        assertThat(location(browser.get("/"))).isEqualTo("/people/me/password");
        assertThat(location(browser.get(AGREEMENTS))).isEqualTo("/people/me/password");
        assertThat(status(changed(browser, PeopleCast.PASSWORD))).isEqualTo(422);
        assertThat(status(changed(browser, "қысқа"))).isEqualTo(422);
        assertThat(location(changed(browser, "жаңа-бұлақ-самал"))).isEqualTo("/");

        assertThat(status(browser.get("/"))).isEqualTo(200);
        assertThat(status(browsers.fresh().signIn(arman))).isEqualTo(422);
        assertThat(people.deedsOn(arman.person()))
                .anyMatch(deed -> deed.contains("passwordChanged"))
                .noneMatch(deed -> deed.contains("самал"));
    }

    private static MvcTestResult changed(Browsers.Browser browser, String password) {
        return browser.post("/people/me/password", "password", password, "again", password);
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }
}
