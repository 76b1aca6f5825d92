package kz.qashyq.footprint.badge;

import kz.qashyq.footprint.reading.Proof;

/** FTP-09: what the check of a credential found out. Its sentence names what it is about. */
public enum Finding {
    /** Signed by the key of an issuer that the administrator has entered, for this very person. */
    VERIFIED(Proof.VERIFIED),
    /** The signature is good, so the file is whole; who made it nobody here knows. */
    ISSUER_UNKNOWN(Proof.UNVERIFIED),
    /** The key would have to be fetched, and nothing is fetched. */
    KEY_UNKNOWN(Proof.UNVERIFIED),
    /** The signature is good, but by another key than those entered for the issuer that it names. */
    KEY_NOT_ISSUERS(Proof.UNVERIFIED),
    /** A kind of proof that is not checked here. */
    KIND_UNKNOWN(Proof.UNVERIFIED),
    NO_PROOF(Proof.UNVERIFIED),
    RECIPIENT_OTHER(Proof.UNVERIFIED),
    RECIPIENT_UNKNOWN(Proof.UNVERIFIED),
    /** Somebody else has brought it before, and it was verified as theirs. */
    ANOTHERS(Proof.UNVERIFIED),
    SIGNATURE_FALSE(Proof.REJECTED),
    CONTRADICTS(Proof.REJECTED),
    EXPIRED(Proof.REJECTED),
    NOT_YET_VALID(Proof.REJECTED);

    private final Proof proof;

    Finding(Proof proof) {
        this.proof = proof;
    }

    public Proof proof() {
        return proof;
    }

    /** Whether an issuer entered since may change it. */
    public boolean isForWantOfAKey() {
        return this == ISSUER_UNKNOWN || this == KEY_UNKNOWN || this == KEY_NOT_ISSUERS;
    }

    /** The key of its sentence. */
    public String key() {
        return "footprint.finding." + name();
    }
}
