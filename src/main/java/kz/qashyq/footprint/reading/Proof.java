package kz.qashyq.footprint.reading;

import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/** FTP-01, FTP-09: how sure the institution is of an event. */
public enum Proof {
    VERIFIED("badge-success"),
    UNVERIFIED("badge-warning"),
    REJECTED("badge-danger");

    private final String badge;

    Proof(String badge) {
        this.badge = badge;
    }

    /**
     * What our own modules leave was written in the deed's transaction and needs nobody to vouch for it; what came from
     * elsewhere counts as unverified until somebody has looked.
     *
     * @param verdict the latest, if there is one
     */
    public static Proof of(SourceId source, @Nullable Proof verdict) {
        if (source.equals(Source.OWN)) return VERIFIED;
        return verdict == null ? UNVERIFIED : verdict;
    }

    public String badge() {
        return badge;
    }

    public Message title() {
        return Message.of("footprint.reading.proof." + name());
    }
}
