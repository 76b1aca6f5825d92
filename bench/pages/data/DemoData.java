package pages.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes the whole academy into a migrated, empty database, and lets PostgreSQL look at it as it does by itself in time. */
public final class DemoData {
    public static final String PASSWORD = PeopleData.PASSWORD;

    private DemoData() {}

    public static void write(Connection db) throws SQLException, IOException {
        db.setAutoCommit(false);
        PeopleData.write(db);
        TeachingData.write(db);
        JournalData.write(db);
        MaterialData.write(db);
        TestData.write(db);
        CourseData.write(db);
        db.commit();
        db.setAutoCommit(true);
        try (var statement = db.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** An open paper of the measured course's first test. */
    public static Object openPaper(int learner) {
        return TestData.attempt(learner, 0);
    }

    /** One of the lectures that this learner has opened before. */
    public static Object lecture(int n) {
        return CourseData.item(0, n % Academy.SECTIONS_STUDIED, n % 2);
    }
}
