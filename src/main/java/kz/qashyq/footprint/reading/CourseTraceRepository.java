package kz.qashyq.footprint.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.reading.Attention.Report;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.Names;
import kz.qashyq.platform.trace.Thing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was left in one course, by everybody. */
@Repository
public class CourseTraceRepository {
    private static final int MOST_REPORTS = 50_000;

    private final JdbcClient db;

    CourseTraceRepository(JdbcClient db) {
        this.db = db;
    }

    /** A course's day. */
    public record CourseDay(LocalDate day, Doing doing, long events, long people) {}

    public List<CourseDay> days(UUID course, Period period, ZoneId zone) {
        return db.sql("""
                        SELECT (s."timestamp" AT TIME ZONE :zone)::date AS day, s.verb, count(*) AS events,
                               count(DISTINCT coalesce(w.person_id, s.actor_id)) AS people
                          FROM footprint.statement s
                          LEFT JOIN footprint.actor w ON w.id = s.actor_id
                         WHERE s.names @> ARRAY[:course::uuid] AND s."timestamp" >= :from AND s."timestamp" < :until
                           AND NOT EXISTS (SELECT 1 FROM footprint.uncounted u WHERE u.id = s.id)
                         GROUP BY 1, 2
                         ORDER BY 1, 2
                        """)
                .param("zone", zone.getId())
                .param("course", name(course))
                .param("from", period.begins(zone).atOffset(ZoneOffset.UTC))
                .param("until", period.ends(zone).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new CourseDay(
                        row.getObject("day", LocalDate.class),
                        Doing.by(row.getString("verb")),
                        row.getLong("events"),
                        row.getLong("people")))
                .list();
    }

    /** Of one period, the newest first. */
    public List<Event> events(UUID course, Period period, ZoneId zone, int most, int skipped) {
        return db.sql("""
                        SELECT s.id, s.stored, s.seq, s."timestamp", s.source_id, o.name AS source, s.payload, w.person_id,
                               (SELECT v.state FROM footprint.verdict v
                                 WHERE v.statement_id = s.id ORDER BY v.given DESC LIMIT 1) AS verdict,
                               c.statement_id IS NOT NULL AS contested, a.outcome
                          FROM footprint.statement s
                          JOIN footprint.source o ON o.id = s.source_id
                          LEFT JOIN footprint.actor w ON w.id = s.actor_id
                          LEFT JOIN footprint.contest c ON c.statement_id = s.id
                          LEFT JOIN footprint.contest_answer a ON a.statement_id = s.id
                         WHERE s.names @> ARRAY[:course::uuid] AND s."timestamp" >= :from AND s."timestamp" < :until
                           AND NOT EXISTS (SELECT 1 FROM footprint.voided g WHERE g.target = s.id)
                         ORDER BY s."timestamp" DESC, s.id DESC
                         LIMIT :most OFFSET :skipped
                        """)
                .param("course", name(course))
                .param("from", period.begins(zone).atOffset(ZoneOffset.UTC))
                .param("until", period.ends(zone).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .param("skipped", skipped)
                .query((row, n) -> TraceRepository.event(row))
                .list();
    }

    /** What our own player reported of a video, in the order of the reports' times: another platform's word of it proves nothing. */
    public List<Report> reports(UUID video) {
        return db.sql("""
                        SELECT coalesce(w.person_id, s.actor_id) AS viewer, s.payload
                          FROM footprint.statement s
                          LEFT JOIN footprint.actor w ON w.id = s.actor_id
                         WHERE s.names @> ARRAY[:video::uuid, :played::uuid] AND s.source_id = :own
                           AND NOT EXISTS (SELECT 1 FROM footprint.uncounted u WHERE u.id = s.id)
                         ORDER BY s."timestamp", s.id
                         LIMIT :most
                        """)
                .param("video", Names.activity(Ifi.key(Vocabulary.activity(Thing.Kind.VIDEO, video))))
                .param("played", Names.verb(Vocabulary.PLAYED))
                .param("own", Source.OWN.value())
                .param("most", MOST_REPORTS)
                .query((row, n) -> {
                    var said = StatementWords.read(row.getString("payload"));
                    return new Report(row.getObject("viewer", UUID.class), said.seen(), said.length());
                })
                .list();
    }

    private static UUID name(UUID course) {
        return Names.relatedActivity(Ifi.key(Vocabulary.activity(Thing.Kind.COURSE, course)));
    }
}
