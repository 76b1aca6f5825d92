package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.people.account.Passwords;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SignInTest {
    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Autowired
    Passwords passwords;

    @Test
    @Proves("IAM-01")
    void a_sign_in_is_written_down_with_account_time_and_address() {
        var dana = people.account("Дана", Role.TEACHER);
        var browser = browsers.at("10.20.0.7");

        assertThat(status(browser.get("/people/me"))).isEqualTo(302);
        assertThat(browser.signIn(dana).getResponse().getHeader("Location")).isEqualTo("/");

        assertThat(browser.isIn()).isTrue();
        assertThat(people.deedsOn(dana.person()).getFirst())
                .contains("people.deed.signedIn", "10.20.0.7")
                .doesNotContain(PeopleCast.PASSWORD);
    }

    @Test
    void a_form_sent_from_elsewhere_signs_nobody_in() {
        var dana = people.account("Дана", Role.TEACHER);
        var browser = browsers.fresh();

        var answer = browser.postWithoutToken("/sign-in", "login", dana.login(), "password", PeopleCast.PASSWORD);

        assertThat(status(answer)).isEqualTo(403);
        assertThat(browser.isIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", " /x"})
    void signing_in_leads_nowhere_but_to_us(String next) {
        var dana = people.account("Дана", Role.TEACHER);
        var answer = browsers.fresh().signIn(dana.login(), PeopleCast.PASSWORD, "next", next);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/");
    }

    @Test
    void an_unknown_login_and_a_wrong_password_are_answered_alike() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);

        var known = browsers.at("10.20.1.1").signIn(dana.login(), "қате-құпиясөз-1");
        var unknown = browsers.at("10.20.1.2").signIn("nobody-of-that-name", "қате-құпиясөз-1");

        assertThat(status(known)).isEqualTo(status(unknown)).isEqualTo(422);
        assertThat(withoutTokens(known).replace(dana.login(), "LOGIN"))
                .isEqualTo(withoutTokens(unknown).replace("nobody-of-that-name", "LOGIN"));
    }

    @Test
    void an_unknown_login_takes_as_long_as_a_wrong_password() {
        var dana = people.account("Дана", Role.TEACHER);
        people.setHash(dana.person(), passwords.hash(PeopleCast.PASSWORD));
        var known = new ArrayList<Duration>();
        var unknown = new ArrayList<Duration>();
        for (int round = 0; round < 9; round++) {
            known.add(time("10.20.2." + round, dana.login()));
            unknown.add(time("10.20.3." + round, "nobody-" + round));
        }
        assertThat((double) median(unknown).toNanos() / median(known).toNanos()).isBetween(0.6, 1.7);
    }

    @Test
    void the_session_gets_a_new_name_when_somebody_signs_in() {
        var dana = people.account("Дана", Role.TEACHER);
        var browser = browsers.fresh();
        browser.post("/sign-in/passkey/challenge");
        var planted = browser.cookie("qashyq");

        browser.signIn(dana);

        assertThat(planted).isNotEmpty();
        assertThat(browser.cookie("qashyq")).isNotEmpty().isNotEqualTo(planted);
    }

    @Test
    void signing_out_ends_the_session_and_is_written_down() {
        var dana = people.account("Дана", Role.TEACHER);
        var browser = browsers.fresh();
        browser.signIn(dana);

        browser.post("/sign-out");

        assertThat(browser.isIn()).isFalse();
        assertThat(people.deedsOn(dana.person()).getFirst()).contains("people.deed.signedOut");
    }

    @Test
    void who_guesses_is_told_how_long_to_wait_and_the_owner_elsewhere_is_not() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);
        var guesser = browsers.at("10.20.4.1");
        for (int guess = 0; guess < 5; guess++)
            assertThat(status(guesser.signIn(dana.login(), "қате"))).isEqualTo(422);

        var slowed = guesser.signIn(dana.login(), "қате");

        assertThat(status(slowed)).isEqualTo(429);
        assertThat(slowed.getResponse().getHeader("Retry-After")).isBetween("1", "5");
        assertThat(slowed.getResponse().getContentAsString()).contains("секундтан кейін");
        assertThat(status(browsers.at("10.20.4.2").signIn(dana))).isEqualTo(303);
        assertThat(people.deedsOn(dana.person())).anyMatch(deed -> deed.contains("people.deed.signInFailed"));
    }

    @Test
    void a_class_of_sixty_behind_one_address_gets_in_though_a_third_mistype() {
        for (int seat = 0; seat < 60; seat++) {
            var cadet = people.account("Курсант", Role.LEARNER);
            var browser = browsers.at("10.20.5.1");
            if (seat % 3 == 0) browser.signIn(cadet.login(), "қате-құпиясөз");
            assertThat(status(browser.signIn(cadet))).as("seat %d", seat).isEqualTo(303);
        }
    }

    @Test
    void the_owner_of_a_login_is_heard_on_a_device_of_theirs_while_others_guess() {
        var dana = people.account("Дана", Role.TEACHER);
        var own = browsers.at("10.20.6.1");
        own.signIn(dana);
        own.post("/sign-out");
        for (int address = 0; address < 30; address++) {
            browsers.at("10.20.7." + address).signIn(dana.login(), "қате");
        }

        assertThat(status(browsers.at("10.20.6.2").signIn(dana))).isEqualTo(429);
        assertThat(status(own.signIn(dana))).isEqualTo(303);
    }

    @Test
    void a_language_chosen_on_the_sign_in_page_becomes_the_accounts() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);
        var browser = browsers.fresh();
        browser.post("/language", "language", "ru", "back", "/sign-in");
        browser.signIn(dana.login(), "қате-құпиясөз");

        browser.signIn(dana);

        assertThat(languageOf(browser)).isEqualTo("ru");
        var elsewhere = browsers.fresh();
        elsewhere.signIn(dana);
        assertThat(languageOf(elsewhere)).as("on another device").isEqualTo("ru");
    }

    @Test
    void the_language_that_somebody_else_left_on_the_device_changes_no_account() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);
        var marat = people.account("Марат", Role.TEACHER);
        var browser = browsers.fresh();
        browser.post("/language", "language", "ru", "back", "/sign-in");
        browser.signIn(marat);
        browser.post("/language", "language", "en", "back", "/");
        browser.post("/sign-out");
        assertThat(languageOf(browser)).as("the device remembers").isEqualTo("en");

        browser.signIn(dana);

        assertThat(languageOf(browser)).isEqualTo("kk");
    }

    private static String languageOf(Browsers.Browser browser) throws Exception {
        var page = browser.isIn() ? "/people/me" : "/sign-in";
        var html = browser.get(page).getResponse().getContentAsString();
        var from = html.indexOf("lang=\"") + "lang=\"".length();
        return html.substring(from, html.indexOf('"', from));
    }

    private Duration time(String address, String login) {
        var browser = browsers.at(address);
        browser.get("/sign-in");
        var begin = System.nanoTime();
        browser.signIn(login, "қате-құпиясөз");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration median(List<Duration> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String withoutTokens(MvcTestResult answer) throws Exception {
        return answer.getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"csrf\" content=\"[^\"]*\"", "");
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }
}
