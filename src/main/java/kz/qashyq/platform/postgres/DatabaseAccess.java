package kz.qashyq.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the database: the owner changes its structure (migrations), the application only works with the rows.
 *
 * <p>An intruder who reaches SQL through the application can therefore neither drop a table nor read the machine's files.
 */
public record DatabaseAccess(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    public static final String OWNER = "qashyq_owner";
    public static final String APP = "qashyq_app";

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    public Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(url, appUser, appPassword);
    }

    /** Leaves the passwords out, so that a log line cannot leak them. */
    @Override
    public String toString() {
        return "%s as %s and %s".formatted(url, ownerUser, appUser);
    }
}
