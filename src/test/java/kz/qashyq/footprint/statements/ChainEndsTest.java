package kz.qashyq.footprint.statements;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.statements.IntakeRepository.Head;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ChainEndsTest {
    private static final Vouching BY =
            Vouching.of(new Source(Source.OWN, "Qashyq", "{\"mbox\":\"mailto:own@qashyq.kz\"}"), false);

    private final ChainEnds ends = new ChainEnds();
    private int asked;

    @Test
    void the_second_builds_on_the_first_before_that_is_committed() {
        plan("aigerim");
        assertThat(length(plan("aigerim"))).isEqualTo(2);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void only_the_heads_wait_for_their_turn() {
        var first = plan("aigerim");
        var second = plan("aigerim");
        var waiting = CompletableFuture.runAsync(() -> ends.await(second));
        assertThat(waiting).isNotDone();
        assertThatCode(() -> ends.await(first)).doesNotThrowAnyException();
        ends.over(first, true);
        assertThat(waiting).succeedsWithin(5, SECONDS);
    }

    @Test
    void what_builds_on_a_failed_one_fails_and_what_was_before_it_does_not() {
        var before = plan("aigerim");
        var failing = plan("bekzat");
        var behind = plan("bekzat");
        ends.over(failing, false);
        assertThatCode(() -> ends.await(before)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ends.await(behind)).isInstanceOf(ChainEnds.Moved.class);
        ends.over(before, true);
        ends.over(behind, false);
        assertThat(length(plan("bekzat"))).as("read anew").isEqualTo(1);
    }

    @Test
    void the_same_statement_is_not_under_way_twice() {
        var id = UUID.randomUUID();
        var first = plan(fresh("aigerim", id));
        assertThat(plan(fresh("aigerim", id))).isNull();
        ends.over(Objects.requireNonNull(first), true);
        assertThat(plan(fresh("aigerim", id))).isNotNull();
    }

    @Test
    void alone_is_between_the_turns() {
        var first = plan("aigerim");
        var alone = CompletableFuture.supplyAsync(() -> ends.alone(() -> "alone"));
        assertThat(alone).isNotDone();
        ends.over(first, true);
        assertThat(alone).succeedsWithin(5, SECONDS);
        assertThat(length(plan("aigerim"))).isEqualTo(2);
    }

    @Test
    void what_somebody_else_moved_is_read_anew() {
        var first = plan("aigerim");
        ends.over(first, true);
        ends.forget(List.of(fresh("aigerim", UUID.randomUUID()).actor()));
        plan("aigerim");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void after_a_wrong_guess_nothing_is_guessed_for_a_while() {
        ends.beCautious();
        assertThat(plan(fresh("aigerim", UUID.randomUUID()))).isNull();
    }

    private ChainEnds.Turn plan(String name) {
        return Objects.requireNonNull(plan(fresh(name, UUID.randomUUID())));
    }

    private ChainEnds.@org.jspecify.annotations.Nullable Turn plan(Fresh fresh) {
        return ends.plan(List.of(fresh), this::read, ChainEndsTest::chain);
    }

    private Map<UUID, Head> read(Collection<UUID> actors) {
        asked++;
        var heads = new HashMap<UUID, Head>();
        actors.forEach(it -> heads.put(it, new Head(0, new byte[32], 0)));
        return heads;
    }

    private static Chained chain(List<Fresh> fresh, Map<UUID, Head> heads) {
        var one = fresh.getFirst();
        var seq = Objects.requireNonNull(heads.get(one.actor())).length() + 1;
        var row = new Row(one.statement().essence(), BY, one.stamp(), seq, new byte[32]);
        return new Chained(List.of(row), Map.of(one.actor(), new Head(seq, new byte[32], seq)));
    }

    private static long length(ChainEnds.Turn turn) {
        return turn.chained().ends().values().iterator().next().length();
    }

    private static Fresh fresh(String name, UUID id) {
        var statement = (ObjectNode) JsonReader.read("""
                {"id":"%s","actor":{"account":{"homePage":"https://academy.example","name":"%s"}},
                 "verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},"object":{"id":"https://academy.example/lesson"}}
                """.formatted(id, name));
        var incoming = Incoming.of(statement, XapiVersion.V2);
        return new Fresh(incoming, BY, Stamp.of(incoming.essence(), BY, 1));
    }
}
