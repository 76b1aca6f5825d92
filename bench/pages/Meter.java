package pages;

import harness.Proc;
import harness.Server;
import java.sql.Connection;

/** What the machine and the database did between two moments. */
final class Meter {
    private final Server server;
    private final Connection superuser;
    private final long postgres;

    /** CPU seconds of each, and statements executed so far. */
    record Reading(double jvm, double postgres, double client, double machine, long statements) {}

    Meter(Server server, Connection superuser) throws Exception {
        this.server = server;
        this.superuser = superuser;
        this.postgres = server.postgresPid();
    }

    Reading read() throws Exception {
        return new Reading(
                Proc.cpu(server.pid()),
                Proc.cpuOfFamily(postgres),
                Proc.cpu(ProcessHandle.current().pid()),
                Proc.cpuOfMachine(),
                statements());
    }

    private long statements() throws Exception {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("""
                        SELECT sum(s.calls)
                          FROM pg_stat_statements s
                          JOIN pg_roles r ON r.oid = s.userid
                         WHERE r.rolname = 'qashyq_app' AND s.query !~* '^(BEGIN|COMMIT|ROLLBACK|SET|SHOW)'
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }
}
