package kz.qashyq.footprint.outside;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of another platform, with what it can be checked by.
 *
 * @param number as the issuer numbers it
 * @param link the issuer's page of this certificate
 */
public record Certificate(
        CertificateId id, UUID statement, PersonId person, Details details, Instant entered, PersonId enteredBy) {
    public record Details(
            String title,
            String issuer,
            String number,
            @Nullable String link,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal credits,
            LocalDate earned) {}
}
