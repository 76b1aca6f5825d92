package kz.qashyq.people.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
class ImportRepository {
    private final JdbcClient db;

    ImportRepository(JdbcClient db) {
        this.db = db;
    }

    /** A staged table without its rows. */
    record Head(ImportId id, PersonId owner, String fileName, Instant staged, int rowCount) {}

    record Staged(Head head, Table table) {}

    void insert(Head head, Table table) {
        db.sql("""
                        INSERT INTO people.staged_import (id, owner_id, file_name, staged, heads, rows, row_count)
                        VALUES (:id, :owner, :name, :staged, CAST(:heads AS jsonb), CAST(:rows AS jsonb), :count)
                        """)
                .param("id", head.id().value())
                .param("owner", head.owner().value())
                .param("name", head.fileName())
                .param("staged", RegistryRepository.utc(head.staged()))
                .param("heads", Json.write(table.heads()))
                .param("rows", Json.write(table.rows()))
                .param("count", head.rowCount())
                .update();
    }

    List<Head> of(PersonId owner) {
        return db.sql("""
                        SELECT id, owner_id, file_name, staged, row_count
                          FROM people.staged_import
                         WHERE owner_id = :owner
                         ORDER BY staged DESC
                        """)
                .param("owner", owner.value())
                .query(ImportRepository::head)
                .list();
    }

    Optional<Staged> find(ImportId id) {
        return db.sql("""
                        SELECT id, owner_id, file_name, staged, row_count, heads, rows
                          FROM people.staged_import
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(ImportRepository::staged)
                .optional();
    }

    /** Whoever deletes it has it: a second confirmation finds nothing. */
    boolean delete(ImportId id) {
        return db.sql("DELETE FROM people.staged_import WHERE id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    int deleteOlderThan(Instant moment) {
        return db.sql("DELETE FROM people.staged_import WHERE staged < :moment")
                .param("moment", RegistryRepository.utc(moment))
                .update();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(
                new ImportId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("file_name"),
                row.getObject("staged", OffsetDateTime.class).toInstant(),
                row.getInt("row_count"));
    }

    private static Staged staged(ResultSet row, int n) throws SQLException {
        return new Staged(
                head(row, n),
                new Table(
                        Json.read(row.getString("heads"), new TypeReference<List<String>>() {}),
                        Json.read(row.getString("rows"), new TypeReference<List<Table.Row>>() {})));
    }
}
