package kz.qashyq.footprint.outside;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of another platform, with what it can be checked by.
 *
 * @param number as the issuer numbers it
 * @param link the issuer's page of this certificate
 */
public record Certificate(
        CertificateId id,
        Kind kind,
        UUID statement,
        PersonId person,
        Details details,
        Instant entered,
        PersonId enteredBy) {
    /** How it came in; each way is a source of its own. */
    public enum Kind {
        CERTIFICATE(Source.CERTIFICATES),
        IMPORTED(Source.IMPORTED),
        BADGE(Source.BADGES);

        private final SourceId source;

        Kind(SourceId source) {
            this.source = source;
        }

        /** There from the migrations on. */
        SourceId source() {
            return source;
        }

        public String title() {
            return "footprint.outside.kind." + name();
        }
    }

    /**
     * @param scaled 0 to 1
     * @param raw points of {@code max}; both or neither
     */
    public record Score(
            BigDecimal scaled,
            @Nullable BigDecimal raw,
            @Nullable BigDecimal max) {}

    public record Details(
            String title,
            String issuer,
            String number,
            @Nullable String link,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal credits,
            LocalDate earned,
            @Nullable Score score) {
        /** A badge's id is its number too, but one for programs ({@code urn:uuid:…}): in a list it says nothing. */
        public boolean isNumberReadable() {
            return !number.startsWith("urn:");
        }
    }
}
