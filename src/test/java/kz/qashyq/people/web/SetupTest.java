package kz.qashyq.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.people.account.setup.FirstAdministrator;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SetupTest {
    @Autowired
    Browsers browsers;

    @Autowired
    PeopleCast people;

    @Autowired
    FirstAdministrator first;

    @Test
    void once_there_is_an_account_the_set_up_page_is_gone_whatever_the_key() {
        people.account("Бар", Role.ADMINISTRATOR);

        assertThat(first.lines()).isEmpty();
        for (var key : new String[] {"", "0", "x".repeat(48)}) {
            var browser = browsers.fresh();
            assertThat(browser.get("/setup?key=" + key).getResponse().getStatus())
                    .isEqualTo(404);
            assertThat(browser.post("/setup", "key", key).getResponse().getStatus())
                    .isEqualTo(404);
        }
    }
}
