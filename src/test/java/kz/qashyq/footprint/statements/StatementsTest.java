package kz.qashyq.footprint.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.statements.Statements.Batch;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

@WebTest
class StatementsTest {
    private static final Source OWN = new Source(Source.OWN, "Qashyq", "{\"mbox\":\"mailto:own@qashyq.kz\"}");

    @Autowired
    Statements statements;

    @Autowired
    SharedIntake shared;

    @Autowired
    IntakeRepository rows;

    @Autowired
    KnownActors actors;

    @Autowired
    Descriptions descriptions;

    @Autowired
    Moments moments;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void an_actors_statements_form_a_chain_that_can_be_computed_anew() {
        var actor = "chain-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) statements.take(List.of(done(actor), done(actor)), OWN);
        assertThat(chainOf(actor)).hasSize(6);
    }

    @Test
    void many_at_once_leave_one_unbroken_chain_for_each_actor() throws Exception {
        var run = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<java.util.concurrent.Callable<List<UUID>>>();
            for (int i = 0; i < 40; i++) {
                var shift = i;
                all.add(() -> {
                    var batch = new ArrayList<Incoming>();
                    for (int j = 0; j < 10; j++) batch.add(done(run + (shift % 2 == 0 ? j : 9 - j)));
                    return statements.take(batch, OWN);
                });
            }
            for (var one : threads.invokeAll(all)) assertThat(one.get()).hasSize(10);
        }
        for (int j = 0; j < 10; j++) assertThat(chainOf(run + j)).hasSize(40);
    }

    @Test
    void what_is_chained_ahead_of_its_commit_stays_one_chain_whoever_else_writes() throws Exception {
        var run = UUID.randomUUID().toString();
        // Knows nothing of what this node remembers.
        var node = new Statements(rows, new ChainEnds(), actors, descriptions, moments, clock, transaction);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<java.util.concurrent.Callable<List<UUID>>>();
            for (int i = 0; i < 120; i++) {
                var number = i;
                all.add(() -> {
                    var batch = new ArrayList<Incoming>();
                    for (int j = 0; j < 12; j++) batch.add(done(run + (number % 2 == 0 ? j : 11 - j)));
                    return switch (number % 10) {
                        case 8 -> statements.take(batch, OWN);
                        case 9 -> node.take(batch, OWN);
                        case 7 -> one(shared, batch);
                        default -> shared.take(new Batch(batch, OWN, false));
                    };
                });
            }
            for (var one : threads.invokeAll(all)) assertThat(one.get()).hasSize(12);
        }
        for (int j = 0; j < 12; j++) assertThat(chainOf(run + j)).hasSize(120);
    }

    private static List<UUID> one(SharedIntake shared, List<Incoming> batch) {
        return batch.stream()
                .flatMap(it -> shared.take(new Batch(List.of(it), OWN, false)).stream())
                .toList();
    }

    @Test
    void the_same_batch_from_many_at_once_is_kept_once() throws Exception {
        var actor = "twice-" + UUID.randomUUID();
        var ids = Stream.generate(UUID::randomUUID).limit(20).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            java.util.concurrent.Callable<List<UUID>> send = () -> shared.take(new Batch(
                    ids.stream().map(id -> done(actor, id, "\"success\":true")).toList(), OWN, false));
            for (var one : threads.invokeAll(java.util.Collections.nCopies(24, send)))
                assertThat(one.get()).isEqualTo(ids);
        }
        assertThat(chainOf(actor)).hasSize(20);
    }

    @Test
    void the_same_again_is_silent_and_other_content_a_conflict_that_keeps_nothing() {
        var actor = "again-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        statements.take(List.of(done(actor, id, "\"success\":true")), OWN);
        statements.take(List.of(done(actor, id, "\"success\":true")), OWN);
        assertThatThrownBy(() -> statements.take(List.of(done(actor), done(actor, id, "\"success\":false")), OWN))
                .isInstanceOfSatisfying(
                        XapiFault.class, fault -> assertThat(fault.status()).isEqualTo(409));
        assertThat(chainOf(actor)).hasSize(1);
    }

    @Test
    void the_same_statement_from_many_at_once_is_kept_once() throws Exception {
        var actor = "race-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(8)) {
            java.util.concurrent.Callable<List<UUID>> send =
                    () -> statements.take(List.of(done(actor, id, "\"success\":true")), OWN);
            for (var one : threads.invokeAll(java.util.Collections.nCopies(16, send)))
                assertThat(one.get()).containsExactly(id);
        }
        assertThat(chainOf(actor)).hasSize(1);
    }

    @Test
    void nobody_rewrites_a_statement_and_what_is_erased_leaves_its_hash() {
        var actor = "erased-" + UUID.randomUUID();
        var id = statements.take(List.of(done(actor)), OWN).getFirst();
        var again = done(actor, id, "\"success\":true");
        assertThatThrownBy(() -> db.sql("UPDATE footprint.statement SET payload = '{}' WHERE id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("DELETE FROM footprint.statement_key WHERE id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        db.sql("SELECT footprint.erase(:id, NULL, 'on request')")
                .param("id", id)
                .query(Boolean.class)
                .single();
        assertThat(db.sql(
                                "SELECT payload IS NULL AND length(content_hash) = 32 FROM footprint.statement WHERE id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(statements.take(List.of(again), OWN)).containsExactly(id);
        assertThat(chainOf(actor)).hasSize(1);
    }

    @Test
    void who_is_turned_back_because_two_wait_for_each_other_tries_again() throws Exception {
        var run = "deadlock-" + UUID.randomUUID();
        var ids = Stream.of(run + "a", run + "b").map(it -> Ifi.key(ifi(it))).toList();
        for (var actor : List.of(run + "a", run + "b")) statements.take(List.of(done(actor)), OWN);
        var inOrder = db.sql("SELECT id FROM unnest(:ids::uuid[]) AS actor (id) ORDER BY id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        try (var threads = Executors.newFixedThreadPool(1)) {
            var kept = transaction.execute(status -> {
                lock(inOrder.getLast());
                var keeping = threads.submit(() -> statements.take(List.of(done(run + "a"), done(run + "b")), OWN));
                // It has the first and waits for the second, so it is the one that finds out that it waits in vain.
                while (waiting() == 0) Thread.onSpinWait();
                lock(inOrder.getFirst());
                return keeping;
            });
            assertThat(kept.get()).hasSize(2);
        }
        for (var actor : List.of(run + "a", run + "b"))
            assertThat(chainOf(actor)).hasSize(2);
    }

    private void lock(UUID actor) {
        db.sql("SELECT id FROM footprint.actor WHERE id = :actor FOR UPDATE")
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    /** How many wait for this transaction. */
    private int waiting() {
        return db.sql(
                        "SELECT count(*) FROM pg_locks l WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(l.pid))")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0} and {1}: conflict {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "duration":"PT1.234S"         | "duration":"PT1.239S"         | false
            "duration":"PT1.23S"          | "duration":"PT1.24S"          | true
            "score":{"raw":1.0}           | "score":{"raw":1}             | false
            "response":"а"                | "response":"а "               | true
            "success":true,"response":"а" | "response":"а","success":true | false
            """)
    void the_same_is_what_says_the_same(String first, String second, boolean conflict) {
        var actor = "same-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        statements.take(List.of(done(actor, id, first)), OWN);
        var again = List.of(done(actor, id, second));
        if (conflict) assertThatThrownBy(() -> statements.take(again, OWN)).isInstanceOf(XapiFault.class);
        else assertThat(statements.take(again, OWN)).containsExactly(id);
        assertThat(chainOf(actor)).hasSize(1);
    }

    @Test
    void ten_thousand_statements_are_one_batch() {
        var actor = "crowd-" + UUID.randomUUID();
        var batch = new ArrayList<Incoming>();
        for (int i = 0; i < 10_000; i++) batch.add(done(actor));
        statements.take(batch, OWN);
        assertThat(chainOf(actor)).hasSize(10_000);
    }

    /** Reads the chain and computes every link. */
    private List<UUID> chainOf(String actor) {
        var ids = new ArrayList<UUID>();
        var head = new byte[][] {Link.beforeTheFirst()};
        db.sql("""
                SELECT s.id, s.stored, s.seq, s.hash, s.content_hash, s.payload
                  FROM footprint.statement s WHERE s.actor_id = :actor ORDER BY s.seq
                """).param("actor", Ifi.key(ifi(actor))).query(row -> {
            var stored = Moments.text(
                    row.getObject("stored", java.time.OffsetDateTime.class).toInstant());
            var payload = row.getString("payload");
            if (payload != null) {
                assertThat(Link.contentHash(payload)).isEqualTo(row.getBytes("content_hash"));
                assertThat(payload).contains("\"stored\":\"" + stored + "\"");
            }
            ids.add(row.getObject("id", UUID.class));
            assertThat(row.getLong("seq")).isEqualTo(ids.size());
            head[0] = Link.of(head[0], row.getBytes("content_hash"), ids.getLast(), stored, ids.size());
            assertThat(row.getBytes("hash")).isEqualTo(head[0]);
        });
        assertThat(db.sql("SELECT head FROM footprint.actor WHERE ifi = :ifi AND length = :length")
                        .param("ifi", ifi(actor))
                        .param("length", ids.size())
                        .query(byte[].class)
                        .single())
                .isEqualTo(head[0]);
        return ids;
    }

    private static String ifi(String actor) {
        return Ifi.account("https://a.example", actor);
    }

    private static Incoming done(String actor) {
        return done(actor, UUID.randomUUID(), "\"success\":true");
    }

    private static Incoming done(String actor, UUID id, String result) {
        return Incoming.of((ObjectNode) JsonReader.read("""
                        {"id":"%s","actor":{"name":"А","account":{"homePage":"https://a.example","name":"%s"}},
                         "verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},
                         "object":{"id":"https://a.example/task","definition":{"name":{"kk":"Тапсырма"}}},
                         "context":{"contextActivities":{"parent":{"id":"https://a.example/course"}}},
                         "result":{%s}}
                        """.formatted(id, actor, result)), XapiVersion.V2);
    }
}
