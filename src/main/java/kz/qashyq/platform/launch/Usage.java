package kz.qashyq.platform.launch;

/** What {@code --help} prints. */
final class Usage {
    static final String TEXT = """
            Qashyq: қашықтан оқыту платформасы · the distance-learning platform

              bin/run [--profile MES-391|TVET-225|MOD-273|HE-345|MIA-244] [--port 8080] [--var var] [--no-demo]
              bin/backup FILE      сақтық көшірме жасау · makes a backup, also while people work
              bin/restore FILE     бос дерекқорға қалпына келтіру · restores it into an empty installation

            Орта айнымалылары · Environment:
              QASHYQ_PROFILE, QASHYQ_PORT, QASHYQ_VAR, QASHYQ_DEMO=true|false
              QASHYQ_DB_URL, QASHYQ_DB_USER, QASHYQ_DB_PASSWORD    өз PostgreSQL 18 серверіңіз · a PostgreSQL 18 server of your own
              QASHYQ_DB_OWNER_USER, QASHYQ_DB_OWNER_PASSWORD       кесте иесі, міндетті емес · owner of the tables, optional
            """;

    private Usage() {}
}
