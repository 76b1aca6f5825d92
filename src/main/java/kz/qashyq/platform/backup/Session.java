package kz.qashyq.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Settings under which the same row is written as the same bytes, whatever machine and server do it. */
final class Session {
    private static final List<String> SETTINGS = List.of(
            "SET TIME ZONE 'UTC'",
            "SET DateStyle = 'ISO, MDY'",
            "SET IntervalStyle = 'postgres'",
            "SET bytea_output = 'hex'",
            "SET extra_float_digits = 1",
            "SET statement_timeout = 0",
            "SET idle_in_transaction_session_timeout = 0");

    private Session() {}

    static void prepare(Connection connection) throws SQLException {
        for (var setting : SETTINGS) execute(connection, setting);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
