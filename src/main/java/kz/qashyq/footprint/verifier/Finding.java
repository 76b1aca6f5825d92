package kz.qashyq.footprint.verifier;

/** What came of checking a file. */
sealed interface Finding {
    /**
     * @param statements all of them, also those whose content was erased
     * @param key the fingerprint of the key that signed
     */
    record Whole(String learner, String learnerId, long statements, long erased, long number, String signed, String key)
            implements Finding {}

    /**
     * @param learner who; the id where no name is in the file
     * @param statement its id; empty where a statement is missing
     * @param stored its time, or that of the one before; empty where none is known
     */
    record Broken(Kind kind, String learner, String statement, String stored, long seq) implements Finding {}

    enum Kind {
        /** The content is not the one whose hash is in the chain. */
        CONTENT,
        /** The content says another id, time or person than the chain. */
        STATED,
        /** The link does not follow from the one before. */
        LINK,
        /** A statement is missing or stands in the wrong place. */
        MISSING,
        /** The chain does not end with the signed head. */
        TAIL,
        /** The signed root does not hold this chain. */
        INCLUSION,
        /** The signature does not fit. */
        SIGNATURE,
        /** It was signed with another key than the one given. */
        KEY
    }
}
