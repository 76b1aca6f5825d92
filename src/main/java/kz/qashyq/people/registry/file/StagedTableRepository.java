package kz.qashyq.people.registry.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.people.registry.file.StagedTables.Staged;
import kz.qashyq.people.registry.file.StagedTables.Waiting;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class StagedTableRepository {
    private final JdbcClient db;

    StagedTableRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(String purpose, Id id, PersonId owner, String fileName, String sha256, Instant now, Table table) {
        db.sql("""
                        INSERT INTO people.staged_table (id, purpose, owner_id, file_name, sha256, staged, heads, rows, row_count)
                        VALUES (:id, :purpose, :owner, :name, :sha256, :staged, CAST(:heads AS jsonb), CAST(:rows AS jsonb), :count)
                        """)
                .param("id", id.value())
                .param("purpose", purpose)
                .param("owner", owner.value())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("staged", now.atOffset(ZoneOffset.UTC))
                .param("heads", Json.write(table.heads()))
                .param("rows", Json.write(table.rows()))
                .param("count", table.rows().size())
                .update();
    }

    List<Waiting> of(String purpose, PersonId owner, Duration kept) {
        return db.sql("""
                        SELECT id, file_name, staged, row_count
                          FROM people.staged_table
                         WHERE purpose = :purpose AND owner_id = :owner
                         ORDER BY staged DESC
                        """)
                .param("purpose", purpose)
                .param("owner", owner.value())
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        staged(row),
                        staged(row).plus(kept),
                        row.getInt("row_count")))
                .list();
    }

    Optional<Staged> find(String purpose, Id id, PersonId owner, Duration kept) {
        return db.sql("""
                        SELECT file_name, sha256, staged, heads, rows
                          FROM people.staged_table
                         WHERE id = :id AND purpose = :purpose AND owner_id = :owner
                        """)
                .param("id", id.value())
                .param("purpose", purpose)
                .param("owner", owner.value())
                .query((row, n) -> new Staged(
                        row.getString("file_name"),
                        row.getString("sha256"),
                        staged(row).plus(kept),
                        new Table(
                                Json.read(row.getString("heads"), new TypeReference<List<String>>() {}),
                                Json.read(row.getString("rows"), new TypeReference<List<Table.Row>>() {}))))
                .optional();
    }

    boolean delete(String purpose, Id id, PersonId owner) {
        return db.sql("DELETE FROM people.staged_table WHERE id = :id AND purpose = :purpose AND owner_id = :owner")
                        .param("id", id.value())
                        .param("purpose", purpose)
                        .param("owner", owner.value())
                        .update()
                > 0;
    }

    int deleteOlderThan(Instant moment) {
        return db.sql("DELETE FROM people.staged_table WHERE staged < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant staged(ResultSet row) throws SQLException {
        return row.getObject("staged", OffsetDateTime.class).toInstant();
    }
}
