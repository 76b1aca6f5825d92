package pages.data;

import static pages.data.Academy.id;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Two thousand invented people, marked as such: a methodist who is dean as well, teachers, learners. */
final class PeopleData {
    static final String PASSWORD = "Қашық-2026-сынақ";

    private static final List<String> FAMILIES = List.of(
            "Әбдіқадыров", "Ахметов", "Байжанов", "Бекова", "Ғабитов", "Дүйсенова", "Ерғалиев", "Жүнісов", "Ибраева",
            "Қасымов", "Құсайынова", "Мұратов", "Нұрланова", "Оспанов", "Өтегенов", "Рахымова", "Сәрсенов",
            "Төлегенова", "Үмбетов", "Шәріпова");
    private static final List<String> GIVEN = List.of(
            "Айгерім", "Әсел", "Бауыржан", "Гүлнұр", "Дамир", "Еркебұлан", "Жанар", "Зарина", "Қуаныш", "Ләззат",
            "Мәдина", "Нұрсұлтан", "Олжас", "Өркен", "Сұлтан", "Тоғжан", "Ұлан", "Шыңғыс", "Іңкәр");

    private PeopleData() {}

    static void write(Connection db) throws SQLException, IOException {
        var registered = Academy.momentOf(Academy.TERM_BEGIN.minusDays(20));
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        try (var tables = new Tables(db)) {
            var people = tables.of("people.person (id, family_name, given_name, language, registered, demo)");
            var accounts = tables.of("people.account (person_id, login, password, must_change)");
            var roles = tables.of("people.role_grant (person_id, role, granted)");
            for (var person = 0; person < Academy.PEOPLE; person++) {
                var id = id("person", person);
                people.add(id, family(person), given(person), language(person), registered, true);
                accounts.add(id, Academy.login(person), hash, false);
                for (var role : rolesOf(person)) roles.add(id, role, registered);
            }
        }
        accept(db, registered);
    }

    private static void accept(Connection db, Instant at) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var acceptances = tables.of("people.acceptance (id, person_id, edition, language, accepted, address)");
            var editions = kz.qashyq.people.account.agreement.Agreement.currentEditions();
            for (var person = 0; person < Academy.PEOPLE; person++)
                for (var edition : editions)
                    acceptances.add(id(edition, person), id("person", person), edition, language(person), at, "127.0.0.1");
        }
    }

    private static List<String> rolesOf(int person) {
        if (person == 0) return List.of("METHODIST", "DEAN");
        return List.of(person <= Academy.TEACHERS ? "TEACHER" : "LEARNER");
    }

    /** As in an academy: most read Kazakh, a quarter Russian, a few English. */
    private static String language(int person) {
        return person % 20 == 19 ? "en" : person % 4 == 3 ? "ru" : "kk";
    }

    private static String family(int person) {
        return FAMILIES.get(Academy.draw(FAMILIES.size(), person, 1));
    }

    private static String given(int person) {
        return GIVEN.get(Academy.draw(GIVEN.size(), person, 2));
    }
}
