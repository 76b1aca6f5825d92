package kz.qashyq.people.registry;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing persons, one or thousands by the same statements. */
@Repository
class RegistryWrites {
    private final JdbcClient db;

    RegistryWrites(JdbcClient db) {
        this.db = db;
    }

    /** Somebody with all that their rows need. */
    record Newcomer(PersonId id, NewPerson person, String passwordHash, boolean mustChange) {}

    /** @param passwordUntil until when the first passwords open anything; null for no end */
    void insert(List<Newcomer> newcomers, @Nullable PersonId by, Instant now, @Nullable Instant passwordUntil) {
        insertPersons(newcomers, now);
        insertAccounts(newcomers, passwordUntil);
        insertRoles(newcomers, by, now);
    }

    private void insertPersons(List<Newcomer> all, Instant now) {
        db.sql("""
                        INSERT INTO people.person (id, family_name, given_name, patronymic, birth_year, email, language,
                                                   unit_id, suggested_group, demo, registered)
                        SELECT t.*, :now
                          FROM unnest(:ids::uuid[], :families::text[], :givens::text[], :patronymics::text[], :years::smallint[],
                                      :emails::text[], :languages::text[], :units::uuid[], :groups::text[], :demos::boolean[]) AS t
                        """)
                .param("now", RegistryRepository.utc(now))
                .param("ids", ids(all))
                .param("families", texts(all, NewPerson::familyName))
                .param("givens", texts(all, NewPerson::givenName))
                .param("patronymics", texts(all, NewPerson::patronymic))
                .param(
                        "years",
                        all.stream().map(each -> each.person().birthYear()).toArray(Integer[]::new))
                .param("emails", texts(all, NewPerson::email))
                .param("languages", texts(all, person -> person.language().code()))
                .param("units", all.stream().map(RegistryWrites::unit).toArray(UUID[]::new))
                .param("groups", texts(all, NewPerson::suggestedGroup))
                .param("demos", all.stream().map(each -> each.person().demo()).toArray(Boolean[]::new))
                .update();
    }

    private void insertAccounts(List<Newcomer> all, @Nullable Instant until) {
        db.sql("""
                        INSERT INTO people.account (person_id, login, password, must_change, first_password_until)
                        SELECT t.id, t.login, t.password, t.must_change, CASE WHEN t.must_change THEN :until::timestamptz END
                          FROM unnest(:ids::uuid[], :logins::text[], :passwords::text[], :musts::boolean[])
                               AS t (id, login, password, must_change)
                        """)
                .param("until", until == null ? null : RegistryRepository.utc(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ids", ids(all))
                .param("logins", texts(all, NewPerson::login))
                .param("passwords", all.stream().map(Newcomer::passwordHash).toArray(String[]::new))
                .param("musts", all.stream().map(Newcomer::mustChange).toArray(Boolean[]::new))
                .update();
    }

    private record Given(PersonId person, Role role) {}

    private void insertRoles(List<Newcomer> all, @Nullable PersonId by, Instant now) {
        var given = all.stream()
                .flatMap(each -> each.person().roles().stream().map(role -> new Given(each.id(), role)))
                .toList();
        db.sql("""
                        INSERT INTO people.role_grant (person_id, role, granted, granted_by)
                        SELECT t.person_id, t.role, :now, :by
                          FROM unnest(:ids::uuid[], :roles::text[]) AS t (person_id, role)
                        """)
                .param("now", RegistryRepository.utc(now))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("ids", given.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param("roles", given.stream().map(each -> each.role().name()).toArray(String[]::new))
                .update();
    }

    void update(PersonId id, NewPerson next) {
        db.sql("""
                        UPDATE people.person
                           SET family_name = :family, given_name = :given, patronymic = :patronymic, birth_year = :year,
                               email = :email, language = :language, unit_id = :unit, suggested_group = :group
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("family", next.familyName())
                .param("given", next.givenName())
                .param("patronymic", next.patronymic())
                .param("year", next.birthYear(), Types.SMALLINT)
                .param("email", next.email())
                .param("language", next.language().code())
                .param("unit", unitOf(next), Types.OTHER)
                .param("group", next.suggestedGroup())
                .update();
        db.sql("UPDATE people.account SET login = :login WHERE person_id = :id")
                .param("id", id.value())
                .param("login", next.login())
                .update();
    }

    void close(PersonId id, @Nullable Instant closed) {
        db.sql("UPDATE people.account SET closed = :closed::timestamptz WHERE person_id = :id")
                .param("id", id.value())
                .param("closed", closed == null ? null : RegistryRepository.utc(closed), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void resetPassword(PersonId id, String hash, Instant until) {
        db.sql("""
                        UPDATE people.account
                           SET password = :hash, must_change = true, first_password_until = :until
                         WHERE person_id = :id
                        """)
                .param("id", id.value())
                .param("hash", hash)
                .param("until", RegistryRepository.utc(until))
                .update();
    }

    /** First passwords whose time is over stop opening anything; a reset makes a new one. */
    int expireFirstPasswords(Instant now, String unusable) {
        return db.sql("""
                        UPDATE people.account
                           SET password = CASE WHEN must_change THEN :unusable ELSE password END, first_password_until = NULL
                         WHERE first_password_until < :now OR (first_password_until IS NOT NULL AND NOT must_change)
                        """)
                .param("now", RegistryRepository.utc(now))
                .param("unusable", unusable)
                .update();
    }

    boolean grant(PersonId person, Role role, String reason, @Nullable PersonId by, Instant now) {
        return db.sql("""
                        INSERT INTO people.role_grant (person_id, role, granted, granted_by, reason)
                        VALUES (:person, :role, :now, :by, :reason)
                        ON CONFLICT (person_id, role) DO NOTHING
                        """)
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("now", RegistryRepository.utc(now))
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    boolean revoke(PersonId person, Role role) {
        return db.sql("DELETE FROM people.role_grant WHERE person_id = :person AND role = :role")
                        .param("person", person.value())
                        .param("role", role.name())
                        .update()
                > 0;
    }

    private static UUID[] ids(List<Newcomer> all) {
        return all.stream().map(each -> each.id().value()).toArray(UUID[]::new);
    }

    private static String[] texts(List<Newcomer> all, java.util.function.Function<NewPerson, String> field) {
        return all.stream()
                .map(each -> Objects.requireNonNull(field.apply(each.person())))
                .toArray(String[]::new);
    }

    private static @Nullable UUID unit(Newcomer each) {
        return unitOf(each.person());
    }

    private static @Nullable UUID unitOf(NewPerson person) {
        var unit = person.unit();
        return unit == null ? null : unit.value();
    }
}
