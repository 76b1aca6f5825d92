package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.Ifi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What statements say by the way of activities and agents, for {@code /activities} and {@code /agents}. It follows from the
 * statements and could be gathered anew, so it is written after them, and only what is new to this node.
 */
@Component
class Descriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Descriptions.class);
    private static final int MOST = 50_000;

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Map<UUID, Integer> definitions = new ConcurrentHashMap<>();
    private final Map<Name, Boolean> names = new ConcurrentHashMap<>();

    Descriptions(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Name(UUID actor, String name) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            var byActor = actor.compareTo(other.actor);
            return byActor != 0 ? byActor : name.compareTo(other.name);
        }
    }

    private record Definition(String activity, ObjectNode said) {
        /** Two statements of one batch may know different languages. */
        Definition completedBy(Definition newer) {
            var all = said.deepCopy();
            for (var member : newer.said.properties()) {
                if (all.get(member.getKey()) instanceof ObjectNode before
                        && member.getValue() instanceof ObjectNode now
                        && (member.getKey().equals("name") || member.getKey().equals("description")))
                    before.setAll(now);
                else all.set(member.getKey(), member.getValue());
            }
            return new Definition(activity, all);
        }
    }

    void learn(List<Incoming> statements) {
        var newDefinitions = new TreeMap<UUID, Definition>();
        var newNames = new TreeSet<Name>();
        var latest = new HashMap<UUID, Integer>();
        for (var one : statements) {
            var essence = one.essence();
            var statement = essence.statement();
            if (essence.activity() != null
                    && statement.path("object").path("definition") instanceof ObjectNode definition) {
                var key = Ifi.key(essence.activity());
                Integer print = definition.hashCode();
                if (!print.equals(definitions.get(key))) {
                    latest.put(key, print);
                    if (isStorable(definition))
                        newDefinitions.merge(
                                key, new Definition(essence.activity(), definition), Definition::completedBy);
                }
            }
            name(essence.actor(), statement.path("actor"), newNames);
            if (essence.activity() == null
                    && statement.path("object").path("name").isString())
                name(Ifi.key(Ifi.of(statement.path("object"))), statement.path("object"), newNames);
        }
        try {
            if (!newDefinitions.isEmpty()) apart.executeWithoutResult(status -> write(newDefinitions));
            if (!newNames.isEmpty()) apart.executeWithoutResult(status -> write(newNames));
        } catch (DataAccessException e) {
            LOG.warn("Descriptions were not written down: {}", e.toString());
            return;
        }
        if (definitions.size() > MOST) definitions.clear();
        if (names.size() > MOST) names.clear();
        definitions.putAll(latest);
        newNames.forEach(it -> names.put(it, true));
    }

    /** jsonb knows no U+0000. */
    private static boolean isStorable(JsonNode definition) {
        return !CanonicalJson.of(definition).contains("\\u0000");
    }

    private void name(UUID key, JsonNode agent, TreeSet<Name> found) {
        var name = agent.path("name");
        if (!name.isString()
                || name.stringValue().indexOf(0) >= 0
                || agent.path("objectType").asString("Agent").equals("Group")) return;
        var its = new Name(key, name.stringValue());
        if (!names.containsKey(its)) found.add(its);
    }

    /** Newer words come over older ones; a language that is said once is kept. */
    private void write(TreeMap<UUID, Definition> found) {
        db.sql("""
                        INSERT INTO footprint.activity AS a (key, id, definition, updated)
                        SELECT key, id, definition, :now FROM unnest(:keys::uuid[], :ids::text[], :definitions::text[])
                               AS said (key, id, definition) ORDER BY key
                        ON CONFLICT (key) DO UPDATE
                           SET definition = (
                                   a.definition::jsonb || excluded.definition::jsonb
                                   || jsonb_strip_nulls(jsonb_build_object(
                                       'name', nullif(coalesce(a.definition::jsonb -> 'name', '{}')
                                               || coalesce(excluded.definition::jsonb -> 'name', '{}'), '{}'),
                                       'description', nullif(coalesce(a.definition::jsonb -> 'description', '{}')
                                               || coalesce(excluded.definition::jsonb -> 'description', '{}'), '{}'))))::text,
                               updated = excluded.updated
                        """)
                .param("now", Moments.utc(clock.instant()))
                .param("keys", found.keySet().toArray(UUID[]::new))
                .param("ids", found.values().stream().map(Definition::activity).toArray(String[]::new))
                .param(
                        "definitions",
                        found.values().stream()
                                .map(it -> CanonicalJson.of(it.said()))
                                .toArray(String[]::new))
                .update();
    }

    private void write(TreeSet<Name> found) {
        db.sql("""
                        INSERT INTO footprint.agent_name (actor_id, name)
                        SELECT actor, name FROM unnest(:actors::uuid[], :names::text[]) AS said (actor, name)
                        ON CONFLICT DO NOTHING
                        """)
                .param("actors", found.stream().map(Name::actor).toArray(UUID[]::new))
                .param("names", found.stream().map(Name::name).toArray(String[]::new))
                .update();
    }
}
