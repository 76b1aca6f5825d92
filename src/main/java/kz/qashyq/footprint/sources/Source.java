package kz.qashyq.footprint.sources;

/**
 * Whom a statement comes from.
 *
 * @param authority the agent who vouches for it, as canonical JSON
 */
public record Source(SourceId id, String name, String authority) {
    /** Our own modules, there from the first migration on. */
    public static final SourceId OWN = SourceId.of("01930000-0000-7000-8000-00000000f001");
}
