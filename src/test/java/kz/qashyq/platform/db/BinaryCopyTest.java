package kz.qashyq.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BinaryCopyTest {
    private Connection db;

    @BeforeEach
    void a_table() throws SQLException {
        db = TestPostgres.database().connectAsOwner();
        db.createStatement().execute("""
                CREATE TEMP TABLE copied (id uuid PRIMARY KEY, number bigint, yes boolean, said text, bytes bytea, at timestamptz,
                                          ids uuid[])
                """);
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    @Test
    void rows_arrive_as_they_were_given_however_many() throws SQLException {
        var id = UUID.randomUUID();
        var copy = copy().row()
                .add(id)
                .add(Long.MIN_VALUE)
                .add(true)
                .add("Әлия \"😀\"\t")
                .add(new byte[] {0, -1})
                .addMoment(1_700_000_000_123_456L)
                .add(List.of(id, id));
        for (int i = 0; i < 1_000; i++)
            copy.row()
                    .add(UUID.randomUUID())
                    .add(i)
                    .add(false)
                    .add((String) null)
                    .addNull()
                    .addMoment(0)
                    .add(List.of());
        copy.send(db);
        try (var row = db.createStatement().executeQuery("SELECT * FROM copied ORDER BY at DESC")) {
            row.next();
            assertThat(row.getObject("id")).isEqualTo(id);
            assertThat(row.getLong("number")).isEqualTo(Long.MIN_VALUE);
            assertThat(row.getBoolean("yes")).isTrue();
            assertThat(row.getString("said")).isEqualTo("Әлия \"😀\"\t");
            assertThat(row.getBytes("bytes")).containsExactly(0, -1);
            assertThat(row.getTimestamp("at").toInstant()).isEqualTo(Instant.parse("2023-11-14T22:13:20.123456Z"));
            assertThat((Object[]) row.getArray("ids").getArray()).containsExactly(id, id);
            var others = 0;
            for (; row.next(); others++) {
                assertThat(row.getString("said")).isNull();
                assertThat(row.getTimestamp("at").toInstant()).isEqualTo(Instant.EPOCH);
                assertThat((Object[]) row.getArray("ids").getArray()).isEmpty();
            }
            assertThat(others).isEqualTo(1_000);
        }
    }

    @Test
    void one_bad_row_keeps_all_out_and_the_connection_lives() throws SQLException {
        var id = UUID.randomUUID();
        var copy = copy();
        for (int i = 0; i < 2; i++)
            copy.row().add(id).add(1).add(false).addNull().addNull().addNull().addNull();
        assertThatThrownBy(() -> copy.send(db))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        fault -> assertThat(fault.getSQLState()).isEqualTo("23505"));
        try (var count = db.createStatement().executeQuery("SELECT count(*) FROM copied")) {
            count.next();
            assertThat(count.getInt(1)).isZero();
        }
    }

    private static BinaryCopy copy() {
        return new BinaryCopy("copied", 10, "id", "number", "yes", "said", "bytes", "at", "ids");
    }
}
