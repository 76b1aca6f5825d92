package kz.qashyq.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetourTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            a learner who owes nothing,                      LEARNER,       false, 2, false, -
            a printed password comes before all else,        LEARNER,       true,  0, false, /people/me/password
            then the agreements,                             LEARNER,       false, 0, false, /people/me/agreements
            one of two is not enough,                        TRAINEE,       false, 1, false, /people/me/agreements
            a teacher accepts nothing,                       TEACHER,       false, 0, false, -
            a role that must have a second factor,           ADMINISTRATOR, false, 0, false, /people/me/second-factor
            the same with one,                               ADMINISTRATOR, false, 0, true,  -
            """)
    void one_thing_is_asked_at_a_time(
            String who, Role role, boolean mustChange, int accepted, boolean factor, String detour) {
        var holder = new AccountRepository.Holder(
                PersonId.next(), "Арман", Set.of(role), Language.KK, mustChange, accepted, factor);

        assertThat(Detour.of(holder, Set.of(Role.ADMINISTRATOR)).orElse(null)).isEqualTo(detour);
    }
}
