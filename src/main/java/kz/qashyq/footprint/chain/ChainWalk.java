package kz.qashyq.footprint.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.footprint.chain.Broken.Kind;
import kz.qashyq.footprint.chain.HeadRepository.Leaf;
import kz.qashyq.footprint.xapi.Formats;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Computes one chain anew, statement by statement, and stops at the first that is not what was chained and signed. */
final class ChainWalk {
    private final UUID actor;
    private final long length;
    private final Map<UUID, String> authorities;
    private final Map<Long, byte[]> signed = new HashMap<>();

    private long seq;
    private byte[] hash = Link.beforeTheFirst();
    private @Nullable Instant last;

    /** @param length up to where the chain was complete when the walk began */
    ChainWalk(UUID actor, long length, List<Leaf> signed, Map<UUID, String> authorities) {
        this.actor = actor;
        this.length = length;
        this.authorities = authorities;
        for (var leaf : signed) this.signed.put(leaf.length(), leaf.head());
    }

    boolean isOver() {
        return seq >= length;
    }

    /** Where to read on. */
    Instant last() {
        var at = last;
        return at == null ? Instant.EPOCH : at;
    }

    /** The next statement; empty when all is well with it. */
    Optional<Broken> step(Stored row) {
        if (row.seq() != seq + 1) return Optional.of(new Broken(Kind.MISSING, actor, seq + 1, null, last));
        seq = row.seq();
        last = row.stored();
        var payload = row.payload();
        if (payload == null) {
            if (!row.erased()) return broken(Kind.EMPTIED, row);
        } else {
            if (!Arrays.equals(Link.contentHash(payload), row.contentHash())) return broken(Kind.CONTENT, row);
            if (!saysTheSame(row, payload)) return broken(Kind.COLUMNS, row);
        }
        hash = Link.of(hash, row.contentHash(), row.id(), SignedHead.moment(row.stored()), seq);
        if (!Arrays.equals(hash, row.hash())) return broken(Kind.LINK, row);
        var was = signed.remove(seq);
        if (was != null && !Arrays.equals(was, hash)) return broken(Kind.REWRITTEN, row);
        return Optional.empty();
    }

    /** After the last statement. */
    Optional<Broken> end(byte[] head) {
        var signedUpTo = signed.keySet().stream().mapToLong(it -> it).max().orElse(0);
        if (seq < Math.max(length, signedUpTo)) return Optional.of(new Broken(Kind.TAIL, actor, seq + 1, null, last));
        if (!Arrays.equals(hash, head)) return Optional.of(new Broken(Kind.TAIL, actor, seq, null, last));
        return Optional.empty();
    }

    private Optional<Broken> broken(Kind kind, Stored row) {
        return Optional.of(new Broken(kind, actor, row.seq(), row.id(), row.stored()));
    }

    /** Pages and filters read the columns: they must not say anything else than the content does. */
    private boolean saysTheSame(Stored row, String payload) {
        try {
            var statement = JsonReader.read(payload);
            var object = statement.path("object");
            var isActivity = object.path("objectType").asString("Activity").equals("Activity");
            var authority = authorities.get(row.source());
            return row.id().toString().equalsIgnoreCase(text(statement, "id"))
                    && SignedHead.moment(row.stored()).equals(text(statement, "stored"))
                    && sameMoment(row.timestamp(), Formats.moment(text(statement, "timestamp")))
                    && row.verb().equals(text(statement.path("verb"), "id"))
                    && Objects.equals(row.object(), isActivity ? text(object, "id") : null)
                    && same(row.registration(), statement.path("context").path("registration"))
                    && (row.voids() == null || row.voids().toString().equalsIgnoreCase(text(object, "id")))
                    && (authority == null || JsonReader.read(authority).equals(statement.path("authority")))
                    && actor.equals(Ifi.key(Ifi.of(statement.path("actor"))));
        } catch (XapiFault | IllegalArgumentException | NullPointerException notEvenAStatement) {
            return false;
        }
    }

    /** The column has microseconds, what a sender writes may have more. */
    private static boolean sameMoment(Instant column, @Nullable Instant said) {
        return said != null
                && ChronoUnit.MICROS.between(Instant.EPOCH, column) == ChronoUnit.MICROS.between(Instant.EPOCH, said);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static boolean same(@Nullable UUID column, JsonNode said) {
        return column == null ? !said.isString() : column.toString().equalsIgnoreCase(said.asString(""));
    }
}
