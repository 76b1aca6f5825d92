package kz.qashyq.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * PostgreSQL itself reads every statement of the product against the migrated schema, with the run-time role's rights: a
 * renamed column fails here and not in front of a person.
 */
@WebTest
class SqlStatementsTest {
    @Autowired
    DataSource dataSource;

    @Test
    void every_statement_can_be_prepared() throws IOException, SQLException {
        var faults = new ArrayList<String>();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            for (var statement : SqlStatements.inTheProduct().all()) {
                var fault = prepare(connection, statement.sql());
                if (fault != null) faults.add(statement.place() + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A statement put together at run time could not be checked above, and is where injections come from. */
    @Test
    void every_statement_is_written_out() throws IOException {
        assertThat(SqlStatements.inTheProduct().notWrittenOut()).isEmpty();
    }

    @Test
    void the_statements_are_found() throws IOException {
        assertThat(SqlStatements.inTheProduct().all()).hasSizeGreaterThan(5);
    }

    private static String prepare(Connection connection, String sql) {
        var parsed = NamedParameterUtils.parseSqlStatement(sql);
        var positional = NamedParameterUtils.substituteNamedParameters(
                parsed, new org.springframework.jdbc.core.namedparam.MapSqlParameterSource(Map.of()));
        try (var statement = connection.prepareStatement(positional)) {
            // Asking for the parameters' types sends the statement to the server, which parses and plans it.
            statement.getParameterMetaData();
            return null;
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
