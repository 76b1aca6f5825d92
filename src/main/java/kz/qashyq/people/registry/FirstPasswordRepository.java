package kz.qashyq.people.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FirstPasswordRepository {
    private final JdbcClient db;

    FirstPasswordRepository(JdbcClient db) {
        this.db = db;
    }

    record Sealed(PersonId person, byte[] password) {}

    void keep(List<Sealed> all, Instant now) {
        db.sql("""
                        INSERT INTO people.first_password (person_id, sealed, made)
                        SELECT t.person_id, decode(t.sealed, 'hex'), :now
                          FROM unnest(:ids::uuid[], :sealed::text[]) AS t (person_id, sealed)
                        ON CONFLICT (person_id) DO UPDATE SET sealed = excluded.sealed, made = excluded.made
                        """)
                .param("ids", all.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param(
                        "sealed",
                        all.stream()
                                .map(each -> java.util.HexFormat.of().formatHex(each.password()))
                                .toArray(String[]::new))
                .param("now", RegistryRepository.utc(now))
                .update();
    }

    /** How many wait, by the group that the import named; the empty name stands for everybody else. */
    record Batch(String group, int count, Instant oldest) {}

    List<Batch> batches() {
        return db.sql("""
                        SELECT p.suggested_group, count(*) AS waiting, min(f.made) AS oldest
                          FROM people.first_password f
                          JOIN people.person p ON p.id = f.person_id
                         GROUP BY p.suggested_group
                         ORDER BY p.suggested_group COLLATE "kk-x-icu"
                        """)
                .query((row, n) -> new Batch(
                        row.getString("suggested_group"),
                        row.getInt("waiting"),
                        row.getObject("oldest", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One that waits, with what stands on its slip. */
    record Waiting(PersonId person, String name, String login, String group, List<String> roles, byte[] sealed) {}

    /** Locked, so that two who print at once do not both get the passwords. */
    List<Waiting> waiting() {
        return db.sql("""
                        SELECT f.person_id, f.sealed, a.login, p.suggested_group,
                               p.family_name || ' ' || p.given_name || ' ' || p.patronymic AS name,
                               ARRAY(SELECT g.role FROM people.role_grant g WHERE g.person_id = p.id) AS roles
                          FROM people.first_password f
                          JOIN people.person p ON p.id = f.person_id
                          JOIN people.account a ON a.person_id = f.person_id
                         ORDER BY p.suggested_group COLLATE "kk-x-icu", p.family_name COLLATE "kk-x-icu", p.given_name COLLATE "kk-x-icu"
                           FOR UPDATE OF f
                        """)
                .query((row, n) -> new Waiting(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name").strip(),
                        row.getString("login"),
                        row.getString("suggested_group"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getBytes("sealed")))
                .list();
    }

    void forget(List<PersonId> persons) {
        db.sql("DELETE FROM people.first_password WHERE person_id = ANY (:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    int forgetOlderThan(Instant moment) {
        return db.sql("DELETE FROM people.first_password WHERE made < :moment")
                .param("moment", RegistryRepository.utc(moment))
                .update();
    }
}
