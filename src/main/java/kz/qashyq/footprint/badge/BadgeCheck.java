package kz.qashyq.footprint.badge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.badge.Recipient.Match;

/**
 * FTP-09: is a credential what it says? A good signature alone says that the file is whole; whose it is, is known only where
 * the administrator has entered the issuer's key. Nothing is fetched, so whether it was revoked since cannot be told.
 */
public final class BadgeCheck {
    private BadgeCheck() {}

    /** @param about what the finding's sentence names; never empty */
    public record Checked(Finding finding, String about) {}

    /** A credential with its check still to come. */
    public record Read(String text, Credential credential, Presented presented) {
        /** @throws UnreadableBadge there is none in it */
        public static Read of(byte[] file) {
            var text = BadgeFile.text(file);
            var presented = Presented.of(text);
            return new Read(text, Credential.of(presented.credential()), presented);
        }

        /** Until when it holds, by whichever ends first; null: for ever. */
        public Optional<Instant> until() {
            return Optional.ofNullable(presented.until(credential));
        }
    }

    /** @param trusted the keys entered for this issuer that still count */
    public static Checked check(Read read, List<TrustedIssuer> trusted, Recipient person, Instant now) {
        var credential = read.credential();
        var proof = proof(read, trusted, now);
        if (proof.finding() == Finding.SIGNATURE_FALSE) return proof;
        if (read.presented().contradicts(credential)) return new Checked(Finding.CONTRADICTS, credential.issuerName());
        if (credential.validFrom().isAfter(now))
            return new Checked(Finding.NOT_YET_VALID, credential.validFrom().toString());
        var until = read.until().orElse(null);
        if (until != null && !until.isAfter(now)) return new Checked(Finding.EXPIRED, until.toString());
        if (proof.finding() != Finding.VERIFIED) return proof;
        var match = person.match(credential);
        if (match == Match.OTHER) return new Checked(Finding.RECIPIENT_OTHER, proof.about());
        if (match == Match.UNKNOWN) return new Checked(Finding.RECIPIENT_UNKNOWN, proof.about());
        return proof;
    }

    /** One false proof is enough to turn it down; of the others the best counts. */
    private static Checked proof(Read read, List<TrustedIssuer> trusted, Instant now) {
        var best = new Checked(Finding.NO_PROOF, read.credential().issuerName());
        for (var seal : read.presented().seals()) {
            var checked = proof(seal, read.credential(), trusted, now);
            if (checked.finding() == Finding.SIGNATURE_FALSE) return checked;
            if (best.finding() == Finding.NO_PROOF || checked.finding().compareTo(best.finding()) < 0) best = checked;
        }
        return best;
    }

    private static Checked proof(Seal seal, Credential credential, List<TrustedIssuer> trusted, Instant now) {
        if (seal instanceof OtherSeal(var kind)) return new Checked(Finding.KIND_UNKNOWN, kind.isEmpty() ? "?" : kind);
        var expires = seal.expires();
        if (expires != null && !expires.isAfter(now)) return new Checked(Finding.EXPIRED, expires.toString());
        var own = seal.ownKey();
        if (own != null) {
            if (!seal.isVerifiedBy(own)) return new Checked(Finding.SIGNATURE_FALSE, credential.issuerName());
            if (trusted.isEmpty()) return new Checked(Finding.ISSUER_UNKNOWN, credential.issuerName());
            return trusted.stream()
                    .filter(it -> it.has(own))
                    .findFirst()
                    .map(it -> new Checked(Finding.VERIFIED, it.name()))
                    .orElseGet(() -> new Checked(
                            Finding.KEY_NOT_ISSUERS, trusted.getFirst().name()));
        }
        var candidates = candidates(seal, trusted);
        if (candidates.isEmpty()) return new Checked(Finding.KEY_UNKNOWN, credential.issuerName());
        return candidates.stream()
                .filter(it -> seal.isVerifiedBy(it.publicKey()))
                .findFirst()
                .map(it -> new Checked(Finding.VERIFIED, it.name()))
                .orElseGet(() -> new Checked(Finding.SIGNATURE_FALSE, credential.issuerName()));
    }

    /** The key of that name; without one, those that were entered without a name. */
    private static List<TrustedIssuer> candidates(Seal seal, List<TrustedIssuer> trusted) {
        var fitting = trusted.stream().filter(it -> seal.fits(it.publicKey())).toList();
        var named =
                fitting.stream().filter(it -> seal.method().equals(it.keyId())).toList();
        return named.isEmpty()
                ? fitting.stream().filter(it -> it.keyId() == null).toList()
                : named;
    }
}
