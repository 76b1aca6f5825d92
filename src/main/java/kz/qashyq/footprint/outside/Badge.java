package kz.qashyq.footprint.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an Open Badge besides its certificate.
 *
 * @param issuerId as the credential names it
 * @param validUntil null: for ever
 * @param hasStatus it names a list of revoked credentials, which cannot be asked from a closed network
 */
public record Badge(
        CertificateId certificate,
        String issuerId,
        String credentialId,
        @Nullable Instant validUntil,
        boolean hasStatus) {}
