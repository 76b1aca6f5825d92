package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not work without an authenticator; that one works with it is shown in a browser. */
@WebTest
class PasskeyTest {
    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Autowired
    JdbcClient db;

    @Test
    void the_challenge_names_nobody_and_demands_that_the_device_makes_sure_who_holds_it() throws Exception {
        var challenge = browsers.fresh()
                .post("/sign-in/passkey/challenge")
                .getResponse()
                .getContentAsString();
        assertThat(challenge)
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"", "\"allowCredentials\":[]");
    }

    @Test
    void an_invented_answer_opens_nothing_and_uses_the_challenge_up() {
        var browser = browsers.fresh();
        browser.post("/sign-in/passkey/challenge");
        for (var answer : new String[] {"", "{}", "{\"id\":\"x\"}", "null", "[]"}) {
            var refused = browser.post("/sign-in/passkey", "answer", answer).getResponse();
            assertThat(refused.getStatus()).isEqualTo(422);
        }
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_password_alone_does_not_open_an_account_with_a_passkey() {
        var dana = people.account("Дана", Role.TEACHER);
        addPasskey(dana.person());
        var browser = browsers.fresh();

        assertThat(browser.signIn(dana).getResponse().getHeader("Location")).isEqualTo("/sign-in/second-factor");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void nobody_removes_the_passkey_of_somebody_else() {
        var dana = people.account("Дана", Role.TEACHER);
        var passkey = addPasskey(dana.person());
        var stranger = browsers.fresh();
        stranger.signIn(people.account("Бөтен", Role.ADMINISTRATOR));

        var answer = stranger.post("/people/me/second-factor/passkeys/" + passkey + "/removal");

        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
        assertThat(db.sql("SELECT count(*) FROM people.passkey WHERE id = :id")
                        .param("id", passkey)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private java.util.UUID addPasskey(PersonId person) {
        var id = Ids.next();
        db.sql("""
                        INSERT INTO people.passkey (id, person_id, name, credential_id, public_key, attestation,
                               attestation_client, signatures, verifies_user, backup_eligible, backed_up, transports,
                               added, last_used)
                        VALUES (:id, :person, 'Firefox', decode(replace(:id::text, '-', ''), 'hex'), '\\x00', '\\x00',
                               '\\x00', 0, true, false, false, '{internal}', now(), now())
                        """).param("id", id).param("person", person.value()).update();
        return id;
    }
}
