package kz.qashyq.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.postgres.DatabaseAccess;
import org.postgresql.PGConnection;

/**
 * Brings a backup back into an installation that has no data yet.
 *
 * <p>First the whole file is read and checked; then the tables are made as they were when it was taken; then all rows come in
 * by one transaction, are counted, written out again and compared with the backup; then newer migrations run over them.
 */
public final class Restore {
    private final DatabaseAccess database;
    private final List<String> schemas;
    private final Path var;
    private final Structure structure;

    /** Makes the tables; the first way stops in each schema at the version named. */
    public interface Structure {
        void upTo(Map<String, String> versions);

        void latest();
    }

    public Restore(DatabaseAccess database, List<String> schemas, Path var, Structure structure) {
        this.database = database;
        this.schemas = schemas;
        this.var = var;
        this.structure = structure;
    }

    public Backup.Extent readFrom(Path source) {
        if (!Files.isReadable(source)) throw new BackupException("%s cannot be read.".formatted(source));
        try (var backup = BackupFile.open(source)) {
            backup.requireWhole();
            var manifest = backup.manifest();
            requireKnownSchemas(manifest);
            requireEmpty();
            try {
                structure.upTo(manifest.migrations());
                bringRows(backup);
                bringFiles(backup);
            } catch (IOException | SQLException | RuntimeException e) {
                dropWhatWasBegun();
                throw e;
            }
            structure.latest();
            return new Backup.Extent(
                    manifest.tables().size(),
                    manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(),
                    manifest.files().size());
        } catch (IOException | SQLException e) {
            throw new BackupException("The backup %s could not be restored: %s".formatted(source, e.getMessage()), e);
        }
    }

    private void bringRows(BackupFile backup) throws IOException, SQLException {
        try (var connection = database.connectAsOwner()) {
            Session.prepare(connection);
            connection.setAutoCommit(false);
            var tables = new LoosenedTables(connection);
            tables.loosen(schemas);
            for (var table : new Catalogue(connection, schemas).tables())
                Session.execute(connection, "TRUNCATE " + table.name());
            for (var partition : backup.manifest().partitions()) bringPartition(connection, partition);
            for (var table : backup.manifest().tables()) bringTable(connection, backup, table);
            bringSequences(connection, backup.manifest().sequences());
            tables.fasten();
            connection.commit();
        }
    }

    /** The application may not do more to a part than to the whole: rights given by default would open the audit log. */
    private void bringPartition(Connection connection, Manifest.Partition partition) throws SQLException {
        Session.execute(connection, partition.create());
        try (var question = connection.prepareStatement("""
                SELECT format('REVOKE %s ON %s FROM %I', right_name, ?, ?)
                  FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS right_name
                 WHERE NOT has_table_privilege(?, ?, right_name)
                """)) {
            question.setString(1, partition.name());
            question.setString(2, database.appUser());
            question.setString(3, database.appUser());
            question.setString(4, partition.parent());
            try (var revocations = question.executeQuery()) {
                while (revocations.next()) Session.execute(connection, revocations.getString(1));
            }
        }
    }

    private static void bringTable(Connection connection, BackupFile backup, Manifest.Table table)
            throws IOException, SQLException {
        var copier = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var rows = backup.read(table.entry())) {
            copier.copyIn(table.copyIn(), rows);
        }
        var digesting = Digests.through(OutputStream.nullOutputStream());
        var counted = copier.copyOut(table.copyOut(), digesting);
        if (counted != table.rows()
                || !Digests.hex(digesting.getMessageDigest()).equals(table.sha256()))
            throw new BackupException(
                    "%s did not come back as it was: %d rows of %d.".formatted(table.name(), counted, table.rows()));
    }

    private static void bringSequences(Connection connection, Map<String, Long> sequences) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
            for (var sequence : sequences.entrySet()) {
                statement.setString(1, sequence.getKey());
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }

    private void bringFiles(BackupFile backup) throws IOException {
        for (var file : backup.manifest().files()) {
            var place = StoredFiles.placeOf(var, file.entry());
            var secret = StoredFiles.isSecret(var, place);
            var parent = place.resolveSibling(".").normalize();
            Files.createDirectories(
                    parent,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(secret ? "rwx------" : "rwxr-x---")));
            var unfinished = Files.createTempFile(parent, "restore", ".unfinished");
            try (var in = backup.read(file.entry())) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setPosixFilePermissions(
                    unfinished, PosixFilePermissions.fromString(secret ? "rw-------" : "rw-r-----"));
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void requireKnownSchemas(Manifest manifest) {
        var unknown = manifest.migrations().keySet().stream()
                .filter(schema -> !schemas.contains(schema))
                .toList();
        if (!unknown.isEmpty())
            throw new BackupException("The backup is of a newer Qashyq: it has %s. Restore it with that version."
                    .formatted(String.join(", ", unknown)));
    }

    private void requireEmpty() throws SQLException {
        try (var connection = database.connectAsOwner()) {
            if (!new Catalogue(connection, schemas).isEmpty())
                throw new BackupException(
                        "This installation has data already. Restore into an empty one: another --var, or an empty database.");
        }
    }

    /** The schemas were not there before, so the next attempt finds the database as empty as this one did. */
    private void dropWhatWasBegun() throws SQLException {
        try (var connection = database.connectAsOwner()) {
            for (var schema : schemas.reversed())
                Session.execute(connection, "DROP SCHEMA IF EXISTS %s CASCADE".formatted(schema));
        }
    }
}
