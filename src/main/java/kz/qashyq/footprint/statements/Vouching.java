package kz.qashyq.footprint.statements;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.Names;
import org.jspecify.annotations.Nullable;

/**
 * A source as its statements carry it, and the name by which they are found.
 *
 * @param voidsOnlyOf whose statements alone it may void; null: anybody's
 */
@SuppressWarnings("ArrayRecordComponent") // a piece of text, never compared
record Vouching(
        SourceId source,
        byte[] authority,
        UUID name,
        @Nullable UUID voidsOnlyOf) {
    static Vouching of(Source source, boolean voidsOthers) {
        var authority = source.authority().getBytes(StandardCharsets.UTF_8);
        return new Vouching(
                source.id(),
                authority,
                Names.relatedAgent(Ifi.key(Ifi.of(JsonReader.read(authority)))),
                voidsOthers ? null : source.id().value());
    }
}
