package kz.qashyq.footprint.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class ResultImportRepository {
    private final JdbcClient db;

    ResultImportRepository(JdbcClient db) {
        this.db = db;
    }

    /** A staged table without its rows. @param sha256 of the file, in hex */
    record Head(ResultImportId id, PersonId owner, String fileName, String sha256, Instant staged, int rowCount) {}

    record Staged(Head head, Table table) {}

    void insert(Head head, Table table) {
        db.sql("""
                        INSERT INTO footprint.staged_results (id, owner_id, file_name, sha256, staged, heads, rows, row_count)
                        VALUES (:id, :owner, :name, :sha256, :staged, CAST(:heads AS jsonb), CAST(:rows AS jsonb), :count)
                        """)
                .param("id", head.id().value())
                .param("owner", head.owner().value())
                .param("name", head.fileName())
                .param("sha256", head.sha256())
                .param("staged", head.staged().atOffset(ZoneOffset.UTC))
                .param("heads", Json.write(table.heads()))
                .param("rows", Json.write(table.rows()))
                .param("count", head.rowCount())
                .update();
    }

    List<Head> of(PersonId owner) {
        return db.sql("""
                        SELECT id, owner_id, file_name, sha256, staged, row_count FROM footprint.staged_results
                         WHERE owner_id = :owner ORDER BY staged DESC
                        """)
                .param("owner", owner.value())
                .query((row, n) -> head(row))
                .list();
    }

    Optional<Staged> find(ResultImportId id) {
        return db.sql("""
                        SELECT id, owner_id, file_name, sha256, staged, row_count, heads, rows FROM footprint.staged_results
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Staged(
                        head(row),
                        new Table(
                                Json.read(row.getString("heads"), new TypeReference<List<String>>() {}),
                                Json.read(row.getString("rows"), new TypeReference<List<Table.Row>>() {}))))
                .optional();
    }

    /** Whoever deletes it has it: a second confirmation finds nothing. */
    boolean delete(ResultImportId id) {
        return db.sql("DELETE FROM footprint.staged_results WHERE id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    int deleteOlderThan(Instant moment) {
        return db.sql("DELETE FROM footprint.staged_results WHERE staged < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new ResultImportId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("staged", OffsetDateTime.class).toInstant(),
                row.getInt("row_count"));
    }
}
