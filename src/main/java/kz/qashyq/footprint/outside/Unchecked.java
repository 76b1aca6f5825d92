package kz.qashyq.footprint.outside;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.qashyq.footprint.outside.Certificate.Kind;
import kz.qashyq.people.registry.PersonCard;
import kz.qashyq.people.registry.PersonSearch;
import kz.qashyq.people.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** FTP-09: what was brought from outside and is neither verified nor rejected yet, the oldest first. */
@Service
public class Unchecked {
    public static final int PAGE = 25;

    private final JdbcClient db;
    private final Registry registry;

    Unchecked(JdbcClient db, Registry registry) {
        this.db = db;
        this.registry = registry;
    }

    /**
     * @param words part of the title, issuer or number, or of the learner's name
     * @param looked a person has looked and left it unverified; otherwise nobody has
     * @param page from 1
     */
    public record Filter(@Nullable Kind kind, String words, boolean looked, int page) {
        public static final Filter NOBODY_LOOKED = new Filter(null, "", false, 1);
    }

    /**
     * @param finding the key of what an automatic check found out, and {@code about} what it names; null where none was made
     */
    public record One(
            Certificate certificate,
            @Nullable String finding,
            @Nullable String about) {}

    public List<One> page(Filter filter) {
        return db.sql("""
                        SELECT c.id, c.kind, c.statement_id, c.person_id, c.title, c.issuer, c.number, c.link, c.hours,
                               c.credits, c.earned, c.scaled, c.score_raw, c.score_max, c.entered, c.entered_by,
                               l.finding, l.reason
                          FROM footprint.certificate c
                          LEFT JOIN LATERAL (SELECT v.state, v.given_by, v.finding, v.reason FROM footprint.verdict v
                                              WHERE v.statement_id = c.statement_id
                                              ORDER BY v.given DESC LIMIT 1) l ON true
                         WHERE NOT c.refused AND coalesce(l.state, 'UNVERIFIED') = 'UNVERIFIED'
                           AND (l.given_by IS NOT NULL) = :looked
                           AND (:kind::text IS NULL OR c.kind = :kind)
                           AND (:words = '' OR strpos(lower(c.title || ' ' || c.issuer || ' ' || c.number), :words) > 0
                                OR c.person_id = ANY (:persons::uuid[]))
                           AND NOT EXISTS (SELECT 1 FROM footprint.voided g WHERE g.target = c.statement_id)
                         ORDER BY c.entered, c.id
                         LIMIT :limit OFFSET :offset
                        """)
                .param("looked", filter.looked())
                .param("kind", kind(filter))
                .param("words", words(filter))
                .param("persons", persons(filter))
                .param("limit", PAGE)
                .param("offset", (long) (filter.page() - 1) * PAGE)
                .query((row, n) -> new One(
                        CertificateRepository.certificate(row), row.getString("finding"), row.getString("reason")))
                .list();
    }

    public int count(Filter filter) {
        return db.sql("""
                        SELECT count(*)
                          FROM footprint.certificate c
                          LEFT JOIN LATERAL (SELECT v.state, v.given_by FROM footprint.verdict v
                                              WHERE v.statement_id = c.statement_id
                                              ORDER BY v.given DESC LIMIT 1) l ON true
                         WHERE NOT c.refused AND coalesce(l.state, 'UNVERIFIED') = 'UNVERIFIED'
                           AND (l.given_by IS NOT NULL) = :looked
                           AND (:kind::text IS NULL OR c.kind = :kind)
                           AND (:words = '' OR strpos(lower(c.title || ' ' || c.issuer || ' ' || c.number), :words) > 0
                                OR c.person_id = ANY (:persons::uuid[]))
                           AND NOT EXISTS (SELECT 1 FROM footprint.voided g WHERE g.target = c.statement_id)
                        """)
                .param("looked", filter.looked())
                .param("kind", kind(filter))
                .param("words", words(filter))
                .param("persons", persons(filter))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String kind(Filter filter) {
        var kind = filter.kind();
        return kind == null ? null : kind.name();
    }

    private static String words(Filter filter) {
        return filter.words().strip().toLowerCase(Locale.ROOT);
    }

    private UUID[] persons(Filter filter) {
        if (filter.words().isBlank()) return new UUID[0];
        return registry.search(new PersonSearch(filter.words(), null, null, 1)).stream()
                .map(PersonCard::id)
                .map(it -> it.value())
                .toArray(UUID[]::new);
    }
}
