package footprint;

import harness.Server;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.Names;
import kz.qashyq.platform.db.BinaryCopy;

/**
 * Two years of learners' statements as our own modules leave them, chained and canonical, written past the intake: it would take
 * half an hour. The indexes are built afterwards, as in a restored database.
 */
final class ManyStatements {
    private static final int AT_ONCE = 2_000;
    private static final int THREADS = 2;
    private static final int DAYS = 730;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String[] VERBS = {
        "https://w3id.org/xapi/video/verbs/played",
        "http://adlnet.gov/expapi/verbs/experienced",
        "http://adlnet.gov/expapi/verbs/completed",
        "http://adlnet.gov/expapi/verbs/attempted"
    };
    private static final UUID OWN = UUID.fromString("01930000-0000-7000-8000-00000000f001");
    private static final String[] COLUMNS = {
        "id", "stored", "actor_id", "seq", "content_hash", "hash", "source_id", "verb", "object_id", "registration",
        "\"timestamp\"", "voids", "names", "payload"
    };

    private final Server server;
    private final List<UUID> people;
    private final Instant begins;

    ManyStatements(Server server, List<UUID> people) {
        this.server = server;
        this.people = people;
        begins = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** @return how much there is, as PostgreSQL says it */
    String write(long statements) throws Exception {
        try (var db = server.superuser()) {
            run(db, "ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off", "SELECT pg_reload_conf()");
            for (var month = YearMonth.from(begins.atZone(ZoneOffset.UTC));
                    !month.isAfter(YearMonth.now(ZoneOffset.UTC));
                    month = month.plusMonths(1))
                run(db, "SELECT footprint.make_partition('statement', '" + month.atDay(1) + "')");
            var names = definition(db, "statement_names");
            var time = definition(db, "statement_time");
            run(db, "DROP INDEX footprint.statement_names, footprint.statement_time");
            fill(statements);
            run(db, "SET maintenance_work_mem = '2GB'", names, time, "VACUUM ANALYZE");
            run(db, "ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()", "CHECKPOINT");
            try (var row = db.createStatement().executeQuery("SELECT pg_size_pretty(pg_database_size(current_database()))")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void run(Connection db, String... statements) throws SQLException {
        try (var sql = db.createStatement()) {
            for (var one : statements) sql.execute(one);
        }
    }

    private static String definition(Connection db, String index) throws SQLException {
        try (var row = db.createStatement().executeQuery("SELECT pg_get_indexdef('footprint." + index + "'::regclass)")) {
            row.next();
            return row.getString(1).replace(" ON ONLY ", " ON ");
        }
    }

    private void fill(long statements) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var own = new ArrayList<UUID>();
            for (int i = thread; i < people.size(); i += THREADS) own.add(people.get(i));
            var shift = thread;
            work.add(() -> {
                fill(own, statements / THREADS, shift);
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (var one : pool.invokeAll(work)) one.get();
        }
    }

    /** A learner's chain so far. */
    private static final class Chain {
        final UUID actor;
        final String before;
        final String ifi;
        long length;
        byte[] head = Link.beforeTheFirst();
        long latest;

        Chain(UUID person) {
            ifi = Ifi.account("https://qashyq.kz/people", person.toString());
            actor = Ifi.key(ifi);
            before = "{\"actor\":{\"account\":{\"homePage\":\"https://qashyq.kz/people\",\"name\":\"" + person
                    + "\"},\"name\":\"Оқушы Сынақ\",\"objectType\":\"Agent\"},\"authority\":";
        }
    }

    private void fill(List<UUID> own, long statements, int shift) throws Exception {
        var random = new Random(shift);
        var chains = own.stream().map(Chain::new).toList();
        var step = Duration.ofDays(DAYS).toNanos() / 1000 / Math.max(1, statements);
        var first = begins.toEpochMilli() * 1000 + shift;
        try (var db = server.superuser()) {
            var authority = authority(db);
            var vouching = Names.relatedAgent(Ifi.key(Ifi.of(kz.qashyq.footprint.xapi.JsonReader.read(authority))));
            for (long done = 0; done < statements; done += AT_ONCE) {
                var keys = new BinaryCopy("footprint.statement_key", AT_ONCE * 60, "id", "stored", "voiding");
                var rows = new BinaryCopy("footprint.statement", AT_ONCE * 1_600, COLUMNS);
                for (long i = done; i < Math.min(statements, done + AT_ONCE); i++) {
                    var chain = chains.get(random.nextInt(chains.size()));
                    add(keys, rows, chain, first + i * step, random, authority, vouching);
                }
                keys.send(db);
                rows.send(db);
            }
            heads(db, chains);
        }
    }

    private static void add(
            BinaryCopy keys, BinaryCopy rows, Chain chain, long stored, Random random, String authority, UUID vouching) {
        var id = new UUID(stored / 1000 << 16 | 0x7000L | random.nextInt(4096), random.nextLong() & -1L >>> 2 | 1L << 63);
        var video = random.nextInt(2_000);
        var verb = VERBS[random.nextInt(VERBS.length)];
        var object = "https://qashyq.kz/courses/videos/" + new UUID(7, video);
        var course = "https://qashyq.kz/courses/" + new UUID(8, video / 20);
        var discipline = "https://qashyq.kz/disciplines/" + new UUID(9, video / 40);
        var at = MOMENT.format(Instant.EPOCH.plusNanos(stored * 1000));
        var payload = (chain.before + authority
                        + ",\"context\":{\"contextActivities\":{\"grouping\":[{\"id\":\"" + discipline
                        + "\"}],\"parent\":[{\"id\":\"" + course
                        + "\"}]},\"language\":\"kk\",\"platform\":\"Qashyq\"},\"id\":\"" + id
                        + "\",\"object\":{\"definition\":{\"name\":{\"kk\":\"Өрт қауіпсіздігі негіздері, " + video
                        + "-бөлім\"},\"type\":\"https://w3id.org/xapi/video/activity-type/video\"},\"id\":\"" + object
                        + "\",\"objectType\":\"Activity\"},\"result\":{\"duration\":\"PT" + random.nextInt(900)
                        + "S\"},\"stored\":\"" + at + "\",\"timestamp\":\"" + at
                        + "\",\"verb\":{\"display\":{\"en\":\"did\",\"kk\":\"орындады\",\"ru\":\"выполнил\"},\"id\":\"" + verb
                        + "\"},\"version\":\"2.0.0\"}")
                .getBytes(StandardCharsets.UTF_8);
        var content = Link.contentHash(payload);
        chain.head = Link.of(chain.head, content, id, at, ++chain.length);
        chain.latest = stored;
        keys.row().add(id).addMoment(stored).add(false);
        rows.row()
                .add(id)
                .addMoment(stored)
                .add(chain.actor)
                .add(chain.length)
                .add(content)
                .add(chain.head)
                .add(OWN)
                .add(verb)
                .add(object)
                .addNull()
                .addMoment(stored)
                .addNull()
                .add(List.of(
                        Names.verb(verb),
                        Names.activity(Ifi.key(object)),
                        Names.relatedActivity(Ifi.key(course)),
                        Names.relatedActivity(Ifi.key(discipline)),
                        vouching))
                .add(payload);
    }

    private static String authority(Connection db) throws SQLException {
        try (var row = db.createStatement().executeQuery("SELECT authority FROM footprint.source WHERE id = '" + OWN + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void heads(Connection db, List<Chain> chains) throws SQLException {
        try (var sql = db.prepareStatement(
                """
                INSERT INTO footprint.actor (id, ifi, length, head, latest)
                VALUES (?, ?, ?, ?, timestamptz 'epoch' + ? * interval '1 microsecond')
                ON CONFLICT (id) DO UPDATE SET length = excluded.length, head = excluded.head, latest = excluded.latest
                """)) {
            for (var chain : chains) {
                sql.setObject(1, chain.actor);
                sql.setString(2, chain.ifi);
                sql.setLong(3, chain.length);
                sql.setBytes(4, chain.head);
                sql.setLong(5, chain.latest);
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }
}
