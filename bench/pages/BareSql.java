package pages;

import harness.Latencies;
import harness.Server;
import harness.Wire;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ceiling that the database sets: the statements of one request, overheard in PostgreSQL's log with their values, and
 * asked again by as many connections without anything around them.
 */
final class BareSql {
    private final Server server;

    BareSql(Server server) {
        this.server = server;
    }

    /** The shortest of three recordings: what the server does of its own accord meanwhile can only lengthen one. */
    List<LoggedStatement> of(Page page) throws Exception {
        var shortest = overhear(page);
        for (var i = 0; i < 2; i++) {
            var again = overhear(page);
            if (again.size() < shortest.size()) shortest = again;
        }
        return shortest;
    }

    /** After two requests that may fill caches or note a first visit. */
    private List<LoggedStatement> overhear(Page page) throws Exception {
        try (var superuser = server.superuser();
                var wire = new Wire(server.port)) {
            for (var i = 0; i < 2; i++) wire.send(page.request(0));
            logEverything(superuser, true);
            var log = newestLog();
            var from = Files.size(log);
            wire.send(page.request(0));
            Thread.sleep(50);
            logEverything(superuser, false);
            return LoggedStatement.parse(read(log, from), "qashyq_app");
        }
    }

    /** Pages per second if a page were its statements alone: values sent, every column read. */
    double pagesPerSecond(List<LoggedStatement> statements, int connections, int seconds) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var database = server.database();
        var parts = Load.atOnce(connections, connection -> () -> {
            var own = new Latencies();
            try (var db = database.connectAsApp()) {
                var prepared = new ArrayList<PreparedStatement>();
                for (var statement : statements) prepared.add(db.prepareStatement(statement.sql()));
                while (System.nanoTime() < end) {
                    var begin = System.nanoTime();
                    for (var i = 0; i < prepared.size(); i++) run(prepared.get(i), statements.get(i));
                    own.add(System.nanoTime() - begin);
                }
            }
            return own;
        });
        return parts.stream().mapToInt(Latencies::count).sum() / (double) seconds;
    }

    private static void run(PreparedStatement prepared, LoggedStatement statement) throws SQLException {
        for (var i = 0; i < statement.values().size(); i++)
            prepared.setObject(i + 1, statement.values().get(i), Types.OTHER);
        if (!prepared.execute()) return;
        try (var rows = prepared.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (var column = 1; column <= columns; column++) rows.getString(column);
        }
    }

    private static void logEverything(Connection superuser, boolean on) throws SQLException, InterruptedException {
        try (var statement = superuser.createStatement()) {
            statement.execute(on ? "ALTER SYSTEM SET log_statement = 'all'" : "ALTER SYSTEM RESET log_statement");
            statement.execute("SELECT pg_reload_conf()");
        }
        Thread.sleep(200);
    }

    private Path newestLog() throws IOException {
        try (var logs = Files.list(server.postgresLogs())) {
            return logs.max(Comparator.comparing(file -> file.toFile().lastModified())).orElseThrow();
        }
    }

    private static List<String> read(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
