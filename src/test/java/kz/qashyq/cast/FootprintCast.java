package kz.qashyq.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.trace.Relay;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Footprints for tests, and a hand in the database that should not be there. */
@Component
public final class FootprintCast {
    private final Relay relay;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;

    FootprintCast(Relay relay, ApplicationEventPublisher events, JdbcClient db) {
        this.relay = relay;
        this.events = events;
        this.db = db;
    }

    /** What the person has done so far, oldest deed first. */
    public List<JsonNode> statementsOf(PersonId person) {
        for (int i = 0; waiting(person) > 0 && i < 1000; i++) {
            relay.relay();
            Thread.onSpinWait();
        }
        assertThat(waiting(person)).as("deeds that wait").isZero();
        return db.sql("""
                        SELECT payload FROM footprint.statement WHERE actor_id = :actor AND payload IS NOT NULL ORDER BY seq
                        """)
                .param("actor", Vocabulary.actor(person))
                .query((row, n) -> JsonReader.read(row.getString("payload")))
                .list();
    }

    /** Verb and kind of thing, as "completed lesson". */
    public List<String> deedsOf(PersonId person) {
        return statementsOf(person).stream()
                .map(it -> last(it.path("verb").path("id")) + " "
                        + last(it.path("object").path("definition").path("type")))
                .toList();
    }

    /** Signed in so many times; answers the statements' ids in their order. */
    public List<UUID> signIns(PersonId person, int howMany) {
        for (int i = 0; i < howMany; i++)
            events.publishEvent(new Traced(
                    person, Deed.SIGNED_IN, Thing.INSTITUTION, List.of(), Outcome.NONE, java.time.Instant.now()));
        return statementsOf(person).stream()
                .map(it -> UUID.fromString(it.path("id").stringValue()))
                .toList();
    }

    /** What only the owner of the database can do, past the platform. */
    public void byHand(String sql, UUID statement) {
        try (var connection = TestPostgres.database().connectAsOwner();
                var change = connection.prepareStatement(sql)) {
            change.setObject(1, statement);
            assertThat(change.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long waiting(PersonId person) {
        return db.sql("SELECT count(*) FROM footprint.outbox WHERE person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private static String last(JsonNode iri) {
        var text = iri.asString("");
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
