package kz.qashyq.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.qashyq.platform.postgres.DatabaseAccess;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup while people work: all rows as they stood at one moment, then the files they speak of.
 *
 * <p>Files are written before the rows that name them and never change, so every file the rows name is there to be copied.
 */
public final class Backup {
    private final DatabaseAccess database;
    private final List<String> schemas;
    private final Path var;
    private final Clock clock;

    public Backup(DatabaseAccess database, List<String> schemas, Path var, Clock clock) {
        this.database = database;
        this.schemas = schemas;
        this.var = var;
        this.clock = clock;
    }

    /** How much was written or brought back. */
    public record Extent(int tables, long rows, int files) {}

    /** The name appears only when the whole backup is on disk; nobody but the owner may read it, for it holds everything. */
    public Extent writeTo(Path target) {
        if (Files.exists(target)) throw new BackupException("%s exists already. Give another name.".formatted(target));
        var unfinished = target.toAbsolutePath().resolveSibling(target.getFileName() + ".unfinished");
        try {
            try {
                Files.deleteIfExists(unfinished);
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                var extent = write(unfinished);
                try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return extent;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException e) {
            throw new BackupException("The backup %s could not be made: %s".formatted(target, e.getMessage()), e);
        }
    }

    private Extent write(Path file) throws IOException, SQLException {
        try (var connection = database.connectAsOwner();
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            // Videos and scans are compressed already; for text the quickest level does most of the work.
            zip.setLevel(Deflater.BEST_SPEED);
            Session.prepare(connection);
            connection.setAutoCommit(false);
            Session.execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            var catalogue = new Catalogue(connection, schemas);
            var takenAt = clock.instant();
            var tables = copyTables(connection, catalogue.tables(), zip);
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    takenAt,
                    catalogue.migrations(),
                    tables,
                    catalogue.partitions(),
                    // Read after the rows: a value that was given out meanwhile is then only skipped, never given
                    // twice.
                    Map.copyOf(catalogue.sequences()),
                    copyFiles(zip));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.closeEntry();
            return new Extent(
                    tables.size(),
                    tables.stream().mapToLong(Manifest.Table::rows).sum(),
                    manifest.files().size());
        }
    }

    private static List<Manifest.Table> copyTables(
            Connection connection, List<Manifest.Table> tables, ZipOutputStream zip) throws IOException, SQLException {
        var copier = connection.unwrap(PGConnection.class).getCopyAPI();
        var copied = new ArrayList<Manifest.Table>();
        for (var table : tables) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            var digesting = Digests.through(zip);
            var rows = copier.copyOut(table.copyOut(), digesting);
            zip.closeEntry();
            copied.add(table.with(rows, Digests.hex(digesting.getMessageDigest())));
        }
        return copied;
    }

    private List<Manifest.StoredFile> copyFiles(ZipOutputStream zip) throws IOException {
        var copied = new ArrayList<Manifest.StoredFile>();
        for (var path : StoredFiles.below(var)) {
            var name = var.relativize(path).toString();
            try (var in = Files.newInputStream(path)) {
                zip.putNextEntry(new ZipEntry(name));
                var digesting = Digests.through(zip);
                var size = in.transferTo(digesting);
                zip.closeEntry();
                copied.add(new Manifest.StoredFile(name, size, Digests.hex(digesting.getMessageDigest())));
            } catch (NoSuchFileException e) {
                // An upload that was given up or finished since the directory was listed.
                continue;
            }
        }
        return copied;
    }
}
