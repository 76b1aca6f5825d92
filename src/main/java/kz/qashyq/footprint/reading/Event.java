package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what the institution knows of it.
 *
 * @param person whose chain it stands in; null when it is nobody of ours
 * @param at when it happened
 * @param said null once its content was erased on lawful request
 * @param contest null when nobody contested it
 */
public record Event(
        UUID id,
        @Nullable PersonId person,
        Instant at,
        Instant stored,
        long seq,
        SourceId source,
        String sourceName,
        Proof proof,
        @Nullable ContestState contest,
        @Nullable Said said) {
    /** Rejected and rightly contested events are shown and not counted. */
    public boolean counts() {
        return said != null && proof != Proof.REJECTED && contest != ContestState.UPHELD;
    }

    /**
     * Left by our own modules. Of our own tasks and materials only they know what was done: what another platform says of them is
     * shown, and shows nothing.
     */
    public boolean isOurs() {
        return source.equals(Source.OWN);
    }

    public String path() {
        return "/footprint/events/" + id;
    }
}
