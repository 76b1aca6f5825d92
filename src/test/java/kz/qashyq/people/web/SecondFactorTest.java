package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.bastiaanjansen.otp.HMACAlgorithm;
import com.bastiaanjansen.otp.HOTPGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SecondFactorTest {
    private static final String FACTOR = "/people/me/second-factor";

    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Autowired
    Web web;

    @Autowired
    JdbcClient db;

    /** An account with an app: what the app knows, and the codes on paper. */
    record Protected(PeopleCast.Account account, byte[] secret, List<String> codes) {}

    @Test
    void after_the_password_nothing_opens_before_the_code() throws Exception {
        var dana = protectedAccount();
        var browser = browsers.fresh();

        assertThat(location(browser.signIn(dana.account()))).isEqualTo("/sign-in/second-factor");
        assertThat(browser.isIn()).isFalse();
        assertThat(location(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(status(browser.get("/sign-in/second-factor"))).isEqualTo(200);

        assertThat(status(browser.post("/sign-in/second-factor", "code", "000000")))
                .isEqualTo(422);
        assertThat(browser.isIn()).isFalse();

        assertThat(location(browser.post("/sign-in/second-factor", "code", code(dana, 1))))
                .isEqualTo("/");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_code_that_was_used_opens_nothing_a_second_time() throws Exception {
        var dana = protectedAccount();
        var code = code(dana, 1);
        signIn(dana, code);
        var thief = browsers.at("10.30.0.1");
        thief.signIn(dana.account());

        assertThat(status(thief.post("/sign-in/second-factor", "code", code))).isEqualTo(422);
    }

    @Test
    void a_recovery_code_opens_once() throws Exception {
        var dana = protectedAccount();
        var code = dana.codes().getFirst().toUpperCase();
        var first = browsers.fresh();
        first.signIn(dana.account());
        var second = browsers.fresh();
        second.signIn(dana.account());

        assertThat(status(first.post("/sign-in/recovery-code", "recovery", " " + code)))
                .isEqualTo(303);
        assertThat(status(second.post("/sign-in/recovery-code", "recovery", code)))
                .isEqualTo(422);
        assertThat(people.deedsOn(dana.account().person()))
                .anyMatch(deed -> deed.contains("people.deed.recoveryCodeUsed"))
                .noneMatch(deed -> deed.contains(dana.codes().getFirst()));
    }

    @Test
    void six_digits_are_not_guessed_by_trying() throws Exception {
        var dana = protectedAccount();
        var guesser = browsers.at("10.30.0.2");
        guesser.signIn(dana.account());
        for (int guess = 0; guess < 5; guess++) guesser.post("/sign-in/second-factor", "code", "00000" + guess);

        var slowed = guesser.post("/sign-in/second-factor", "code", code(dana, 1));

        assertThat(status(slowed)).isEqualTo(429);
        assertThat(guesser.isIn()).isFalse();
    }

    @Test
    void without_a_password_given_before_there_is_no_second_step() {
        var browser = browsers.fresh();
        assertThat(location(browser.get("/sign-in/second-factor"))).isEqualTo("/sign-in");
        assertThat(location(browser.post("/sign-in/second-factor", "code", "123456")))
                .isEqualTo("/sign-in");
        assertThat(location(browser.post("/sign-in/recovery-code", "recovery", "x")))
                .isEqualTo("/sign-in");
    }

    @Test
    void the_database_holds_neither_the_secret_nor_the_codes() throws Exception {
        var dana = protectedAccount();
        var stored = db.sql("SELECT secret FROM people.authenticator WHERE person_id = :id")
                .param("id", dana.account().person().value())
                .query(byte[].class)
                .single();
        var hashes = db.sql("SELECT encode(hash, 'escape') FROM people.recovery_code WHERE person_id = :id")
                .param("id", dana.account().person().value())
                .query(String.class)
                .list();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(dana.secret(), StandardCharsets.US_ASCII));
        assertThat(hashes).hasSize(10).doesNotContainAnyElementsOf(dana.codes());
    }

    @Test
    void changing_factors_asks_for_the_password_again_after_a_while() {
        var dana = people.account("Дана", Role.TEACHER);
        var unlockedScreen = web.as(dana.person());

        for (var path : List.of("/authenticator", "/passkey"))
            assertThat(location(unlockedScreen.get(FACTOR + path))).startsWith("/people/me/password/confirmation");
        for (var path : List.of("/authenticator", "/passkey", "/recovery-codes", "/authenticator/removal"))
            assertThat(location(unlockedScreen.post(FACTOR + path))).startsWith("/people/me/password/confirmation");
        assertThat(status(unlockedScreen.post(FACTOR + "/passkey/challenge"))).isEqualTo(403);
    }

    @Test
    void removing_the_app_removes_the_codes_that_stood_in_for_it() throws Exception {
        var dana = protectedAccount();
        var browser = signIn(dana, code(dana, 1));

        assertThat(location(browser.post(FACTOR + "/authenticator/removal"))).isEqualTo(FACTOR);
        assertThat(location(browsers.fresh().signIn(dana.account()))).isEqualTo("/");
        assertThat(db.sql("SELECT count(*) FROM people.recovery_code WHERE person_id = :id")
                        .param("id", dana.account().person().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Browsers.Browser signIn(Protected dana, String code) {
        var browser = browsers.fresh();
        browser.signIn(dana.account());
        browser.post("/sign-in/second-factor", "code", code);
        return browser;
    }

    private Protected protectedAccount() throws Exception {
        var account = people.account("Дана", Role.ADMINISTRATOR);
        var browser = browsers.fresh();
        browser.signIn(account);
        var page = browser.get(FACTOR + "/authenticator").getResponse().getContentAsString();
        var secret = found("<code id=\"key\">([A-Z2-7 ]+)</code>", page)
                .getFirst()
                .replace(" ", "")
                .getBytes(StandardCharsets.US_ASCII);
        var codes = browser.post(FACTOR + "/authenticator", "code", code(secret, 0))
                .getResponse()
                .getContentAsString();
        return new Protected(account, secret, found("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", codes));
    }

    /** @param later how many half minutes ahead: the code of adding the app cannot be used again */
    private static String code(Protected dana, int later) {
        return code(dana.secret(), later);
    }

    private static String code(byte[] secret, int later) {
        var generator = new HOTPGenerator.Builder(secret)
                .withAlgorithm(HMACAlgorithm.SHA1)
                .withPasswordLength(6)
                .build();
        return generator.generate(Instant.now().getEpochSecond() / 30 + later);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }
}
