package kz.qashyq.platform.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FileRepository {
    private final JdbcClient db;

    FileRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    public Map<FileId, StoredFile> find(Collection<FileId> ids) {
        var found = new HashMap<FileId, StoredFile>();
        if (ids.isEmpty()) return found;
        db.sql("""
                        SELECT id, name, type, size, sha256, uploader_id, stored, owner_module, owner_id
                          FROM platform.file
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(FileRepository::file)
                .list()
                .forEach(file -> found.put(file.id(), file));
        return found;
    }

    public Map<UUID, List<StoredFile>> ownedBy(String module, Collection<UUID> owners) {
        if (owners.isEmpty()) return Map.of();
        return db
                .sql("""
                        SELECT id, name, type, size, sha256, uploader_id, stored, owner_module, owner_id
                          FROM platform.file
                         WHERE owner_id = ANY (:owners) AND owner_module = :module
                         ORDER BY stored, id
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .param("module", module)
                .query(FileRepository::file)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        file -> Objects.requireNonNull(file.owner()).id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Locks the blob's row to the end of the transaction, so that it cannot be collected while a file is being added. */
    void lockBlob(String sha256, long size, Instant now) {
        db.sql("""
                        INSERT INTO platform.blob (sha256, size, stored)
                        VALUES (:sha256, :size, :now)
                        ON CONFLICT (sha256) DO UPDATE SET size = excluded.size
                        """)
                .param("sha256", sha256)
                .param("size", size)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(StoredFile file) {
        var owner = file.owner();
        db.sql("""
                        INSERT INTO platform.file
                               (id, sha256, name, type, size, uploader_id, stored, owner_module, owner_id)
                        VALUES (:id, :sha256, :name, :type, :size, :uploader, :stored, :module, :owner)
                        """)
                .param("id", file.id().value())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("uploader", file.uploader().value())
                .param("stored", file.stored().atOffset(ZoneOffset.UTC))
                .param("module", owner == null ? null : owner.module(), Types.VARCHAR)
                .param("owner", owner == null ? null : owner.id(), Types.OTHER)
                .update();
    }

    /** True also when it is this owner's already: a form sent twice must not fail. */
    public boolean claim(FileId id, PersonId uploader, FileOwner owner) {
        return db.sql("""
                        UPDATE platform.file
                           SET owner_module = :module, owner_id = :owner
                         WHERE id = :id AND uploader_id = :uploader
                           AND (owner_id IS NULL OR owner_id = :owner AND owner_module = :module)
                        """)
                        .param("module", owner.module())
                        .param("owner", owner.id())
                        .param("id", id.value())
                        .param("uploader", uploader.value())
                        .update()
                == 1;
    }

    public void remove(FileId id) {
        db.sql("DELETE FROM platform.file WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    public void removeUnclaimedBefore(Instant moment) {
        db.sql("DELETE FROM platform.file WHERE owner_id IS NULL AND stored < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Blobs that no file has; those of the last hour are left alone, their files may be about to be written. */
    List<String> orphans(Instant storedBefore) {
        return db.sql("""
                        SELECT b.sha256
                          FROM platform.blob b
                         WHERE b.stored < :moment
                           AND NOT EXISTS (SELECT FROM platform.file f WHERE f.sha256 = b.sha256)
                         LIMIT 1000
                        """)
                .param("moment", storedBefore.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString("sha256"))
                .list();
    }

    /** Asks again, with the row locked: a file may have come to it meanwhile. */
    boolean removeOrphan(String sha256) {
        return db.sql("""
                        DELETE FROM platform.blob b
                         WHERE b.sha256 = :sha256
                           AND NOT EXISTS (SELECT FROM platform.file f WHERE f.sha256 = b.sha256)
                        """).param("sha256", sha256).update() == 1;
    }

    private static StoredFile file(ResultSet row, int n) throws SQLException {
        var module = row.getString("owner_module");
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                new PersonId(row.getObject("uploader_id", UUID.class)),
                row.getObject("stored", OffsetDateTime.class).toInstant(),
                module == null ? null : new FileOwner(module, row.getObject("owner_id", UUID.class)));
    }
}
