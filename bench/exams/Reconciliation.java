package exams;

import exams.Device.Promise;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Every receipt against the database: there, with the same content, at the time that was said. */
final class Reconciliation {
    private Reconciliation() {}

    record Key(UUID attempt, int epoch, int seq) {}

    record Kept(String hash, long received, boolean counts) {}

    /** @return how many promises are not kept */
    static int broken(Connection db, List<Promise> promises) throws SQLException {
        var kept = new HashMap<Key, Kept>();
        try (var sql = db.createStatement();
                var rows = sql.executeQuery("SELECT attempt_id, epoch, seq, hash, received, counts FROM exams.write")) {
            while (rows.next())
                kept.put(
                        new Key(rows.getObject(1, UUID.class), rows.getInt(2), rows.getInt(3)),
                        new Kept(
                                Base64.getEncoder().encodeToString(rows.getBytes(4)),
                                rows.getObject(5, OffsetDateTime.class).toInstant().toEpochMilli(),
                                rows.getBoolean(6)));
        }
        var broken = 0;
        for (var promise : promises) {
            var row = kept.get(new Key(promise.attempt(), promise.epoch(), promise.seq()));
            if (row == null || !row.counts() || !row.hash().equals(promise.hash()) || row.received() != promise.received())
                broken++;
        }
        return broken;
    }

    static int handedIn(Connection db) throws SQLException {
        try (var sql = db.createStatement();
                var rows = sql.executeQuery("SELECT count(*) FROM exams.attempt WHERE finish = 'HANDED_IN'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
