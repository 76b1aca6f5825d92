package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SessionsTest {
    private static final String SESSIONS = "/people/me/sessions";

    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Test
    void each_device_is_listed_and_can_be_signed_out_from_another() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);
        var office = browsers.at("10.50.0.1");
        office.signIn(dana);
        var lost = browsers.at("10.50.0.2");
        lost.signIn(dana);

        var page = office.get(SESSIONS).getResponse().getContentAsString();
        assertThat(page).contains("10.50.0.1", "10.50.0.2", "Firefox, Linux").doesNotContain(lost.cookie("qashyq"));
        office.post(handles(page).getFirst());

        assertThat(lost.isIn()).isFalse();
        assertThat(office.isIn()).isTrue();
        assertThat(people.deedsOn(dana.person()).getFirst()).contains("sessionEnded", "10.50.0.2");
    }

    @Test
    void all_others_end_at_once() {
        var dana = people.account("Дана", Role.TEACHER);
        var own = browsers.fresh();
        own.signIn(dana);
        var others = List.of(browsers.fresh(), browsers.fresh());
        others.forEach(other -> other.signIn(dana));

        own.post(SESSIONS + "/end-others");

        assertThat(others).noneMatch(Browsers.Browser::isIn);
        assertThat(own.isIn()).isTrue();
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() throws Exception {
        var dana = people.account("Дана", Role.TEACHER);
        var first = browsers.fresh();
        first.signIn(dana);
        var second = browsers.fresh();
        second.signIn(dana);
        var handle =
                handles(first.get(SESSIONS).getResponse().getContentAsString()).getFirst();
        var stranger = browsers.fresh();
        stranger.signIn(people.account("Бөтен", Role.ADMINISTRATOR));

        assertThat(stranger.post(handle).getResponse().getStatus()).isEqualTo(404);
        assertThat(second.isIn()).isTrue();
    }

    @Test
    void a_changed_password_ends_every_other_session() {
        var dana = people.account("Дана", Role.TEACHER);
        var own = browsers.fresh();
        own.signIn(dana);
        var thief = browsers.fresh();
        thief.signIn(dana);
        var next = "жаңа-бұлақ-самал";

        own.post("/people/me/password", "old", "қате", "password", next, "again", next);
        assertThat(thief.isIn()).isTrue();
        own.post("/people/me/password", "old", PeopleCast.PASSWORD, "password", next, "again", next);

        assertThat(thief.isIn()).isFalse();
        assertThat(own.isIn()).isTrue();
    }

    @Test
    void a_password_that_is_reset_leaves_no_session_to_whoever_took_the_account() {
        var dana = people.account("Дана", Role.TEACHER);
        var thief = browsers.fresh();
        thief.signIn(dana);
        var administrator = browsers.fresh();
        administrator.signIn(people.account("Әкімші", Role.ADMINISTRATOR));

        administrator.post("/people/" + dana.person() + "/first-password");

        assertThat(thief.isIn()).isFalse();
    }

    @Test
    void an_account_that_opens_again_has_no_session_from_before_it_was_closed() {
        var dana = people.account("Дана", Role.TEACHER);
        var before = browsers.fresh();
        before.signIn(dana);
        var administrator = browsers.fresh();
        administrator.signIn(people.account("Әкімші", Role.ADMINISTRATOR));

        administrator.post("/people/" + dana.person() + "/closure", "reason", "жұмыстан шықты");
        administrator.post("/people/" + dana.person() + "/reopening");

        assertThat(before.isIn()).isFalse();
    }

    private static List<String> handles(String page) {
        return Pattern.compile("action=\"(/people/me/sessions/[^\"]+/end)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
