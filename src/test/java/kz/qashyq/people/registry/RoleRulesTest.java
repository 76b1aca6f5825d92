package kz.qashyq.people.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("IAM-05")
class RoleRulesTest {
    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource(textBlock = """
            ADMINISTRATOR, ADMINISTRATOR, true
            ADMINISTRATOR, PROCTOR,       true
            REGISTRAR,     LEARNER,       true
            REGISTRAR,     TRAINEE,       true
            REGISTRAR,     TEACHER,       false
            REGISTRAR,     REGISTRAR,     false
            REGISTRAR,     ADMINISTRATOR, false
            DEAN,          LEARNER,       false
            LEARNER,       ADMINISTRATOR, false
            """)
    void nobody_raises_others_above_themselves(Role actor, Role role, boolean allowed) {
        assertThat(RoleRules.refusalToGrant(role, Set.of(actor)).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} changes somebody who is {1}: {2}")
    @CsvSource(textBlock = """
            ADMINISTRATOR, ADMINISTRATOR+TEACHER, true
            REGISTRAR,     LEARNER,               true
            REGISTRAR,     LEARNER+TEACHER,       false
            REGISTRAR,     ADMINISTRATOR,         false
            REGISTRAR,     '',                    true
            TEACHER,       LEARNER,               false
            TEACHER,       '',                    false
            """)
    void who_could_reset_a_password_could_become_its_owner(Role actor, String roles, boolean allowed) {
        assertThat(RoleRules.mayManage(Set.of(actor), roles(roles))).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} taken with {1} administrators: {2}")
    @CsvSource(textBlock = """
            ADMINISTRATOR, 1, false
            ADMINISTRATOR, 2, true
            TEACHER,       1, true
            """)
    void the_last_administrator_stays(Role role, int administrators, boolean allowed) {
        assertThat(RoleRules.refusalToRevoke(role, Set.of(Role.ADMINISTRATOR), administrators)
                        .isEmpty())
                .isEqualTo(allowed);
        assertThat(RoleRules.refusalToClose(Set.of(role), administrators).isEmpty())
                .isEqualTo(allowed);
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split("\\+"))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
