package kz.qashyq.people.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qashyq.institution.UnitId;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {
    private static final RoleNames ROLES = new RoleNames(new Messages());
    private static final UnitId FIRE = UnitId.next();

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            a whole row,               aigerim.s;Сәтқұлова;Айгерім;2006;learner;a@b.kz,          -
            the least there may be,    ;Сәтқұлова;Айгерім;;learner;,                             -
            no family name,            ;;Айгерім;2006;learner;,                                  people.fault.missing
            no given name,             ;Сәтқұлова;;2006;learner;,                                people.fault.missing
            a formula for a name,      ;=HYPERLINK(1);Айгерім;2006;learner;,                     people.fault.nameForm
            digits in a name,          ;Сәтқұлова2;Айгерім;2006;learner;,                        people.fault.nameForm
            a hyphen in a name,        ;Сәтқұлова-Ким;Айгерім;2006;learner;,                     -
            an unknown role,           ;Сәтқұлова;Айгерім;2006;king;,                            people.fault.role
            no role,                   ;Сәтқұлова;Айгерім;2006;;,                                people.fault.roleMissing
            a role not ours to give,   ;Сәтқұлова;Айгерім;2006;administrator;,                   people.fault.roleNotYours
            a role in Kazakh,          ;Сәтқұлова;Айгерім;2006;Білім алушы;,                     -
            two roles,                 ;Сәтқұлова;Айгерім;2006;learner|trainee;,                 -
            a login taken,             dauren.a;Сәтқұлова;Айгерім;2006;learner;,                 people.fault.loginTaken
            a login taken in capitals, Dauren.A;Сәтқұлова;Айгерім;2006;learner;,                 people.fault.loginTaken
            a login in Cyrillic,       айгерім;Сәтқұлова;Айгерім;2006;learner;,                  people.fault.loginForm
            a short login,             ai;Сәтқұлова;Айгерім;2006;learner;,                       people.fault.loginForm
            born too late,             ;Сәтқұлова;Айгерім;2013;learner;,                         people.fault.birthYear
            just old enough,           ;Сәтқұлова;Айгерім;2012;learner;,                         -
            a year of two digits,      ;Сәтқұлова;Айгерім;06;learner;,                           people.fault.birthYear
            half an e-mail,            ;Сәтқұлова;Айгерім;2006;learner;aigerim@,                 people.fault.email
            """)
    void each_cell_is_taken_or_refused_with_its_reason(String what, String cells, String fault) {
        var checked = check(row(2, cells.split(";", -1)));
        assertThat(checked.faults().stream().map(each -> each.reason().key()))
                .isEqualTo(fault.equals("-") ? List.of() : List.of(fault));
        assertThat(checked.good()).hasSize(fault.equals("-") ? 1 : 0);
    }

    @Test
    void a_login_that_stands_twice_in_the_file_names_the_other_row() {
        var checked = check(
                row(2, "aigerim.s", "Сәтқұлова", "Айгерім", "", "learner", ""),
                row(5, "AIGERIM.S", "Сәтова", "Айгерім", "", "learner", ""));
        assertThat(checked.good()).hasSize(1);
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(5);
            assertThat(fault.reason().arguments()).containsExactly("2");
        });
    }

    @Test
    void one_row_may_have_several_faults_and_counts_once() {
        var checked = check(row(7, "ы", "", "", "1800", "king", "x"));
        assertThat(checked.faultyRows()).isEqualTo(1);
        assertThat(checked.faults()).hasSize(6);
    }

    @Test
    void heads_are_understood_in_three_languages() {
        for (var language : Language.values()) {
            var messages = new Messages();
            for (var column : Column.values())
                assertThat(Column.named(messages.say(language, column.label()))).contains(column);
        }
        assertThat(Imports.KIND.in(List.of("Фамилия*", "  ИМЯ ")).missing(Column.NEEDED))
                .isEmpty();
        assertThat(Imports.KIND.in(List.of("Тегі", "Жасы")).missing(Column.NEEDED))
                .containsExactly(Column.GIVEN_NAME);
    }

    @Test
    void logins_are_made_from_names_and_stay_unique() {
        var logins = new Logins(Set.of("aigerim.satqulova"));
        assertThat(Logins.base("Айгерім", "Сәтқұлова")).isEqualTo("aigerim.satqulova");
        assertThat(Logins.base("Юлия", "Щёкина")).isEqualTo("yuliya.shchyokina");
        assertThat(logins.take("aigerim.satqulova")).isEqualTo("aigerim.satqulova2");
        assertThat(logins.take("aigerim.satqulova")).isEqualTo("aigerim.satqulova3");
        assertThat(Logins.isAllowed(Logins.base("Х".repeat(90), "Ж".repeat(90))))
                .isTrue();
        assertThat(Logins.isAllowed(Logins.base("李", "王"))).isTrue();
    }

    @Test
    void first_passwords_are_readable_and_never_the_same() {
        var passwords =
                java.util.stream.Stream.generate(FirstPassword::make).limit(500).toList();
        assertThat(passwords)
                .doesNotHaveDuplicates()
                .allMatch(
                        each -> each.matches(
                                "([bdfgkmnprstvzh][aeou]){3}-([bdfgkmnprstvzh][aeou]){3}-([bdfgkmnprstvzh][aeou]){3}-[2-9]{2}"));
    }

    private static RowCheck.Checked check(Table.Row... rows) {
        var world = new RowCheck.World(
                Set.of("dauren.a"), Map.of("FIRE", FIRE), EnumSet.of(Role.LEARNER, Role.TRAINEE), ROLES, Year.of(2026));
        var heads = List.of("login", "family_name", "given_name", "birth_year", "roles", "email");
        return new RowCheck(heads, world).check(Arrays.asList(rows));
    }

    private static Table.Row row(int number, String... cells) {
        return new Table.Row(number, List.of(cells));
    }
}
