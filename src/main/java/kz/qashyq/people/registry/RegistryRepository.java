package kz.qashyq.people.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.institution.UnitId;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading persons with their accounts and roles. */
@Repository
class RegistryRepository {
    private final JdbcClient db;

    RegistryRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<PersonCard> find(PersonId id) {
        return db.sql("""
                        SELECT p.id, a.login, p.family_name, p.given_name, p.patronymic, p.birth_year, p.email, p.language,
                               p.unit_id, p.suggested_group, p.registered, a.closed, a.last_signed_in, a.must_change,
                               ARRAY(SELECT g.role FROM people.role_grant g WHERE g.person_id = p.id ORDER BY g.granted) AS roles,
                               EXISTS (SELECT 1 FROM people.first_password f WHERE f.person_id = p.id) AS password_waits
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                         WHERE p.id = :id
                        """)
                .param("id", id.value())
                .query(RegistryRepository::card)
                .optional();
    }

    /** One page, in alphabetical order. */
    List<PersonCard> search(PersonSearch search) {
        return db.sql("""
                        SELECT p.id, a.login, p.family_name, p.given_name, p.patronymic, p.birth_year, p.email, p.language,
                               p.unit_id, p.suggested_group, p.registered, a.closed, a.last_signed_in, a.must_change,
                               ARRAY(SELECT g.role FROM people.role_grant g WHERE g.person_id = p.id ORDER BY g.granted) AS roles,
                               false AS password_waits
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                         WHERE p.id IN (SELECT f.id FROM people.person f
                                         WHERE f.search LIKE :longest AND f.search LIKE ALL (:patterns::text[])
                                        UNION ALL
                                        SELECT l.person_id FROM people.account l
                                         WHERE people.folded(l.login) LIKE :longest AND people.folded(l.login) LIKE ALL (:patterns::text[]))
                           AND (:role::text IS NULL OR EXISTS (SELECT 1 FROM people.role_grant r WHERE r.person_id = p.id AND r.role = :role))
                           AND (:state::text IS NULL
                                OR (:state = 'CLOSED' AND a.closed IS NOT NULL)
                                OR (:state = 'NEVER_USED' AND a.closed IS NULL AND a.last_signed_in IS NULL)
                                OR (:state = 'OPEN' AND a.closed IS NULL AND a.last_signed_in IS NOT NULL))
                         ORDER BY p.family_name COLLATE "kk-x-icu", p.given_name COLLATE "kk-x-icu", p.id
                         LIMIT :limit OFFSET :offset
                        """)
                .param("longest", search.longest())
                .param("patterns", search.patterns())
                .param("role", name(search.role()))
                .param("state", name(search.state()))
                .param("limit", PersonSearch.PAGE)
                .param("offset", (long) (search.page() - 1) * PersonSearch.PAGE)
                .query(RegistryRepository::card)
                .list();
    }

    int count(PersonSearch search) {
        return db.sql("""
                        SELECT count(*)
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                         WHERE p.id IN (SELECT f.id FROM people.person f
                                         WHERE f.search LIKE :longest AND f.search LIKE ALL (:patterns::text[])
                                        UNION ALL
                                        SELECT l.person_id FROM people.account l
                                         WHERE people.folded(l.login) LIKE :longest AND people.folded(l.login) LIKE ALL (:patterns::text[]))
                           AND (:role::text IS NULL OR EXISTS (SELECT 1 FROM people.role_grant r WHERE r.person_id = p.id AND r.role = :role))
                           AND (:state::text IS NULL
                                OR (:state = 'CLOSED' AND a.closed IS NOT NULL)
                                OR (:state = 'NEVER_USED' AND a.closed IS NULL AND a.last_signed_in IS NULL)
                                OR (:state = 'OPEN' AND a.closed IS NULL AND a.last_signed_in IS NOT NULL))
                        """)
                .param("longest", search.longest())
                .param("patterns", search.patterns())
                .param("role", name(search.role()))
                .param("state", name(search.state()))
                .query(Integer.class)
                .single();
    }

    /** Of these logins, lower case, those that somebody has. */
    Set<String> taken(Collection<String> logins) {
        return Set.copyOf(db.sql("SELECT lower(login) FROM people.account WHERE lower(login) = ANY (:logins)")
                .param("logins", logins.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    Map<PersonId, String> addresses() {
        var addresses = new HashMap<PersonId, String>();
        db.sql("SELECT id, email FROM people.person WHERE email <> ''").query(row -> {
            addresses.put(new PersonId(row.getObject("id", UUID.class)), row.getString("email"));
        });
        return addresses;
    }

    Map<PersonId, String> addresses(Collection<String> like) {
        var addresses = new HashMap<PersonId, String>();
        db.sql("""
                        SELECT id, email FROM people.person
                         WHERE lower(email) IN (SELECT lower(address) FROM unnest(:addresses::text[]) AS said (address))
                           AND email <> ''
                        """).param("addresses", like.toArray(String[]::new)).query(row -> {
            addresses.put(new PersonId(row.getObject("id", UUID.class)), row.getString("email"));
        });
        return addresses;
    }

    /** @param logins lower case, as are the keys of the answer */
    Map<String, PersonId> byLogin(Collection<String> logins) {
        return db
                .sql("SELECT lower(login) AS login, person_id FROM people.account WHERE lower(login) = ANY (:logins)")
                .param("logins", logins.toArray(String[]::new))
                .query((row, n) ->
                        Map.entry(row.getString("login"), new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every login that is one of these bases, or one with a number behind it. */
    Set<String> alike(Collection<String> bases) {
        return Set.copyOf(db.sql("""
                        SELECT lower(login) FROM people.account
                         WHERE regexp_replace(lower(login), '[0-9]+$', '') = ANY (:bases)
                        """)
                .param("bases", bases.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Locked until the transaction ends: two who remove each other at once must not leave nobody. */
    int countAdministratorsLocked() {
        return db.sql("""
                        SELECT g.person_id
                          FROM people.role_grant g
                          JOIN people.account a ON a.person_id = g.person_id
                         WHERE g.role = 'ADMINISTRATOR' AND a.closed IS NULL
                         ORDER BY g.person_id
                           FOR UPDATE
                        """).query((row, n) -> "").list().size();
    }

    Registry.Waiting waiting(PersonId me) {
        return db.sql("""
                        SELECT (SELECT count(*) FROM people.account WHERE last_signed_in IS NULL AND closed IS NULL) AS never_used,
                               (SELECT count(*) FROM people.staged_table WHERE owner_id = :me AND purpose = 'people') AS imports,
                               (SELECT count(*) FROM people.first_password) AS passwords
                        """)
                .param("me", me.value())
                .query((row, n) ->
                        new Registry.Waiting(row.getInt("never_used"), row.getInt("imports"), row.getInt("passwords")))
                .single();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static PersonCard card(ResultSet row, int n) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var unit = row.getObject("unit_id", UUID.class);
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"),
                row.getObject("birth_year", Integer.class),
                row.getString("email"),
                Language.byCode(row.getString("language")).orElse(Language.KK),
                unit == null ? null : new UnitId(unit),
                row.getString("suggested_group"),
                roles,
                moment(row, "registered").orElseThrow(),
                moment(row, "closed").orElse(null),
                moment(row, "last_signed_in").orElse(null),
                row.getBoolean("must_change"),
                row.getBoolean("password_waits"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
