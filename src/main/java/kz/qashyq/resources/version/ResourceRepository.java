package kz.qashyq.resources.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.ResourceCard;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ResourceRepository {
    private final JdbcClient db;

    ResourceRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Resource resource) {
        db.sql("""
                        INSERT INTO resources.resource (id, discipline_id, kind, developer_id, created)
                        VALUES (:id, :discipline, :kind, :developer, :created)
                        """)
                .param("id", resource.id().value())
                .param("discipline", resource.discipline().value())
                .param("kind", resource.kind().name())
                .param("developer", resource.developer().value())
                .param("created", resource.created().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(ResourceId id) {
        db.sql("DELETE FROM resources.resource WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    public Optional<Resource> find(ResourceId id) {
        return db.sql("""
                        SELECT id, discipline_id, kind, developer_id, created
                          FROM resources.resource
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(ResourceRepository::resource)
                .optional();
    }

    /** Locked: two people who publish or restore at once must not make two versions of one number. */
    Optional<Resource> lock(ResourceId id) {
        return db.sql("""
                        SELECT id, discipline_id, kind, developer_id, created
                          FROM resources.resource
                         WHERE id = :id
                           FOR UPDATE
                        """)
                .param("id", id.value())
                .query(ResourceRepository::resource)
                .optional();
    }

    /** Titled by the published version, or by the draft where nothing is published yet. */
    public Map<ResourceId, ResourceCard> cards(Collection<ResourceId> ids) {
        return db
                .sql("""
                        SELECT DISTINCT ON (r.id) r.id, r.discipline_id, r.kind, v.title
                          FROM resources.resource r
                          JOIN resources.version v ON v.resource_id = r.id
                         WHERE r.id = ANY (:ids)
                         ORDER BY r.id, v.published IS NULL, v.number DESC
                        """)
                .param("ids", ids.stream().map(ResourceId::value).toArray(UUID[]::new))
                .query(ResourceRepository::card)
                .list()
                .stream()
                .collect(Collectors.toMap(ResourceCard::id, Function.identity()));
    }

    /** A discipline's published resources, in the order they were made. */
    public List<ResourceCard> published(DisciplineId discipline) {
        return db.sql("""
                        SELECT DISTINCT ON (r.id) r.id, r.discipline_id, r.kind, v.title
                          FROM resources.resource r
                          JOIN resources.version v ON v.resource_id = r.id AND v.published IS NOT NULL
                         WHERE r.discipline_id = :discipline
                         ORDER BY r.id, v.number DESC
                        """)
                .param("discipline", discipline.value())
                .query(ResourceRepository::card)
                .list();
    }

    /** All of a discipline's resources as their writers see them: the newest title, and how far each is. */
    public List<ShelfRow> shelf(DisciplineId discipline) {
        return db.sql("""
                        SELECT DISTINCT ON (r.id) r.id, r.kind, r.developer_id, v.title, v.number, v.saved,
                               v.published IS NULL AS draft,
                               (SELECT max(p.number) FROM resources.version p
                                 WHERE p.resource_id = r.id AND p.published IS NOT NULL) AS live
                          FROM resources.resource r
                          JOIN resources.version v ON v.resource_id = r.id
                         WHERE r.discipline_id = :discipline
                         ORDER BY r.id, v.number DESC
                        """)
                .param("discipline", discipline.value())
                .query((row, n) -> new ShelfRow(
                        new ResourceId(row.getObject("id", UUID.class)),
                        ResourceKind.valueOf(row.getString("kind")),
                        Localized.fromJson(row.getString("title")),
                        new PersonId(row.getObject("developer_id", UUID.class)),
                        row.getObject("saved", OffsetDateTime.class).toInstant(),
                        row.getBoolean("draft"),
                        row.getInt("live")))
                .list();
    }

    /** How many resources each of these disciplines has. */
    public Map<DisciplineId, Integer> counts(Collection<DisciplineId> disciplines) {
        return db
                .sql("""
                        SELECT discipline_id, count(*) AS resources
                          FROM resources.resource
                         WHERE discipline_id = ANY (:ids)
                         GROUP BY discipline_id
                        """)
                .param("ids", disciplines.stream().map(DisciplineId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new DisciplineId(row.getObject("discipline_id", UUID.class)), row.getInt("resources")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Resource resource(ResultSet row, int n) throws SQLException {
        return new Resource(
                new ResourceId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                ResourceKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("developer_id", UUID.class)),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    private static ResourceCard card(ResultSet row, int n) throws SQLException {
        return new ResourceCard(
                new ResourceId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                ResourceKind.valueOf(row.getString("kind")),
                Localized.fromJson(row.getString("title")));
    }
}
