package kz.qashyq.people.account.factor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactorRepository {
    private final JdbcClient db;

    FactorRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param secret sealed */
    record Authenticator(byte[] secret, long lastStep) {}

    FactorState state(PersonId person) {
        return db.sql("""
                        SELECT EXISTS (SELECT FROM people.authenticator WHERE person_id = :id) AS authenticator,
                               (SELECT count(*) FROM people.passkey WHERE person_id = :id) AS passkeys,
                               (SELECT count(*) FROM people.recovery_code WHERE person_id = :id AND used IS NULL) AS codes
                        """)
                .param("id", person.value())
                .query((row, n) ->
                        new FactorState(row.getBoolean("authenticator"), row.getInt("passkeys"), row.getInt("codes")))
                .single();
    }

    /** Locked: the same code sent twice at once must open once. */
    Optional<Authenticator> lockAuthenticator(PersonId person) {
        return db.sql("SELECT secret, last_step FROM people.authenticator WHERE person_id = :id FOR UPDATE")
                .param("id", person.value())
                .query((row, n) -> new Authenticator(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
    }

    void saveAuthenticator(PersonId person, byte[] sealed, long step, Instant now) {
        db.sql("""
                        INSERT INTO people.authenticator (person_id, secret, added, last_step)
                        VALUES (:id, :secret, :now, :step)
                        ON CONFLICT (person_id) DO UPDATE
                           SET secret = excluded.secret, added = excluded.added, last_step = excluded.last_step
                        """)
                .param("id", person.value())
                .param("secret", sealed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    void useStep(PersonId person, long step) {
        db.sql("UPDATE people.authenticator SET last_step = :step WHERE person_id = :id")
                .param("id", person.value())
                .param("step", step)
                .update();
    }

    boolean removeAuthenticator(PersonId person) {
        return db.sql("DELETE FROM people.authenticator WHERE person_id = :id")
                        .param("id", person.value())
                        .update()
                > 0;
    }

    void removePasskeys(PersonId person) {
        db.sql("DELETE FROM people.passkey WHERE person_id = :id")
                .param("id", person.value())
                .update();
    }

    void removeCodes(PersonId person) {
        db.sql("DELETE FROM people.recovery_code WHERE person_id = :id")
                .param("id", person.value())
                .update();
    }

    void addCodes(PersonId person, List<byte[]> hashes) {
        db.sql("INSERT INTO people.recovery_code (person_id, hash) SELECT :id, unnest(:hashes::bytea[])")
                .param("id", person.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /** True once for each code. */
    boolean useCode(PersonId person, byte[] hash, Instant now) {
        return db.sql("""
                        UPDATE people.recovery_code SET used = :now
                         WHERE person_id = :id AND hash = :hash AND used IS NULL
                        """)
                        .param("id", person.value())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
