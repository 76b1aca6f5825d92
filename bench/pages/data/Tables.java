package pages.data;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Tables filled together: closing writes them in the order they were named, each after those it refers to. */
final class Tables implements AutoCloseable {
    private final Connection db;
    private final List<Rows> all = new ArrayList<>();

    Tables(Connection db) {
        this.db = db;
    }

    /** @param table with its columns, as COPY wants them */
    Rows of(String table) {
        all.add(new Rows(table));
        return all.getLast();
    }

    @Override
    public void close() throws SQLException, IOException {
        var copy = db.unwrap(PGConnection.class).getCopyAPI();
        for (var rows : all) copy.copyIn("COPY " + rows.table + " FROM STDIN", new StringReader(rows.text.toString()));
    }
}
