package kz.qashyq.footprint.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.Names;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person's events, by index {@code statement_time}: the newest first, and how many on which day. They stand in the chain of the
 * person's account with us and in those of other platforms that were recognised as theirs.
 */
@Repository
public class TraceRepository {
    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient db;

    TraceRepository(JdbcClient db) {
        this.db = db;
    }

    /** Voided statements are no events. */
    public List<Event> find(PersonId person, TraceFilter filter, int most) {
        var before = filter.before();
        var discipline = filter.discipline();
        return db.sql("""
                        SELECT s.id, s.stored, s.seq, s."timestamp", s.source_id, o.name AS source, s.payload, w.person_id,
                               (SELECT v.state FROM footprint.verdict v
                                 WHERE v.statement_id = s.id ORDER BY v.given DESC LIMIT 1) AS verdict,
                               c.statement_id IS NOT NULL AS contested, a.outcome
                          FROM (SELECT :actor::uuid AS id
                                UNION
                                SELECT h.id FROM footprint.actor h WHERE h.person_id = :person) chain
                          CROSS JOIN LATERAL
                               (SELECT t.id, t.stored, t.seq, t."timestamp", t.source_id, t.actor_id, t.payload
                                  FROM footprint.statement t
                                 WHERE t.actor_id = chain.id
                                   AND t."timestamp" >= :from AND t."timestamp" < :until
                                   AND t."timestamp" <= :beforeAt
                                   AND (t."timestamp", t.id) < (:beforeAt, :beforeId)
                                   AND (:verbs::text[] IS NULL OR t.verb = ANY (:verbs::text[]))
                                   AND (:discipline::uuid IS NULL OR t.names @> ARRAY[:discipline::uuid])
                                   AND (NOT :ours OR t.source_id = :own)
                                   AND NOT EXISTS (SELECT 1 FROM footprint.voided g WHERE g.target = t.id)
                                 ORDER BY t."timestamp" DESC, t.id DESC
                                 LIMIT :most) s
                          JOIN footprint.source o ON o.id = s.source_id
                          LEFT JOIN footprint.actor w ON w.id = s.actor_id
                          LEFT JOIN footprint.contest c ON c.statement_id = s.id
                          LEFT JOIN footprint.contest_answer a ON a.statement_id = s.id
                         ORDER BY s."timestamp" DESC, s.id DESC
                         LIMIT :most
                        """)
                .param("actor", Vocabulary.actor(person))
                .param("person", person.value())
                .param("from", moment(filter.from(), EVER))
                .param("until", moment(filter.until(), NEVER))
                .param("beforeAt", before == null ? NEVER : moment(before.at(), NEVER))
                .param("beforeId", before == null ? LAST : before.id())
                .param("verbs", filter.doings().isEmpty() ? null : Doing.verbs(filter.doings()), Types.ARRAY)
                .param("discipline", discipline == null ? null : name(discipline), Types.OTHER)
                .param("ours", filter.ours())
                .param("own", Source.OWN.value())
                .param("most", most)
                .query((row, n) -> event(row))
                .list();
    }

    private static UUID name(UUID discipline) {
        return Names.relatedActivity(Ifi.key(Vocabulary.activity(Thing.Kind.DISCIPLINE, discipline)));
    }

    public Optional<Event> find(UUID id) {
        return db.sql("""
                        SELECT s.id, s.stored, s.seq, s."timestamp", s.source_id, o.name AS source, s.payload, w.person_id,
                               (SELECT v.state FROM footprint.verdict v
                                 WHERE v.statement_id = s.id ORDER BY v.given DESC LIMIT 1) AS verdict,
                               c.statement_id IS NOT NULL AS contested, a.outcome
                          FROM footprint.statement_key k
                          JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
                          JOIN footprint.source o ON o.id = s.source_id
                          LEFT JOIN footprint.actor w ON w.id = s.actor_id
                          LEFT JOIN footprint.contest c ON c.statement_id = s.id
                          LEFT JOIN footprint.contest_answer a ON a.statement_id = s.id
                         WHERE k.id = :id AND NOT EXISTS (SELECT 1 FROM footprint.voided g WHERE g.target = k.id)
                        """).param("id", id).query((row, n) -> event(row)).optional();
    }

    /** A statement as it is kept, and its hashes. Null content when it was erased. */
    public record Kept(@Nullable String payload, String contentHash, String hash) {}

    public Optional<Kept> kept(UUID id) {
        return db.sql("""
                        SELECT s.payload, encode(s.content_hash, 'hex') AS content, encode(s.hash, 'hex') AS hash
                          FROM footprint.statement_key k
                          JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
                         WHERE k.id = :id
                        """)
                .param("id", id)
                .query((row, n) -> new Kept(row.getString("payload"), row.getString("content"), row.getString("hash")))
                .optional();
    }

    /** Events that count, a day: the index {@code statement_time} alone has them. */
    public Map<LocalDate, Long> days(PersonId person, Period period, ZoneId zone) {
        var days = new HashMap<LocalDate, Long>();
        db.sql("""
                        SELECT (t."timestamp" AT TIME ZONE :zone)::date AS day, count(*) AS events
                          FROM footprint.statement t
                         WHERE t.actor_id = ANY (ARRAY(SELECT :actor::uuid
                                                       UNION
                                                       SELECT h.id FROM footprint.actor h WHERE h.person_id = :person))
                           AND t."timestamp" >= :from AND t."timestamp" < :until
                           AND NOT EXISTS (SELECT 1 FROM footprint.uncounted u WHERE u.id = t.id)
                         GROUP BY 1
                        """)
                .param("zone", zone.getId())
                .param("actor", Vocabulary.actor(person))
                .param("person", person.value())
                .param("from", period.begins(zone).atOffset(ZoneOffset.UTC))
                .param("until", period.ends(zone).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("events"));
                });
        return days;
    }

    static Event event(ResultSet row) throws SQLException {
        var source = new SourceId(row.getObject("source_id", UUID.class));
        var verdict = row.getString("verdict");
        var outcome = row.getString("outcome");
        var contest = outcome != null
                ? ContestState.valueOf(outcome)
                : row.getBoolean("contested") ? ContestState.WAITING : null;
        var payload = row.getString("payload");
        var said = payload == null ? null : StatementWords.read(payload);
        return new Event(
                row.getObject("id", UUID.class),
                person(row, said),
                instant(row, "timestamp"),
                instant(row, "stored"),
                row.getLong("seq"),
                source,
                row.getString("source"),
                Proof.of(source, verdict == null ? null : Proof.valueOf(verdict)),
                contest,
                said);
    }

    /** Another platform may name a person by the account with us before anything of ours was stored in its chain. */
    private static @Nullable PersonId person(ResultSet row, @Nullable Said said) throws SQLException {
        var owner = row.getObject("person_id", UUID.class);
        if (owner != null) return new PersonId(owner);
        return said == null ? null : said.person();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(@Nullable Instant at, OffsetDateTime otherwise) {
        return at == null ? otherwise : at.atOffset(ZoneOffset.UTC);
    }
}
