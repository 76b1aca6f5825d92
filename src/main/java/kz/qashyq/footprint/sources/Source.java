package kz.qashyq.footprint.sources;

import java.util.Map;
import java.util.Optional;

/**
 * Whom a statement comes from.
 *
 * @param authority the agent who vouches for it, as canonical JSON
 */
public record Source(SourceId id, String name, String authority) {
    /** Our own modules, there from the first migration on. */
    public static final SourceId OWN = SourceId.of("01930000-0000-7000-8000-00000000f001");
    /** What learners bring, and what the registrar imports: also there from the migrations on. */
    public static final SourceId CERTIFICATES = SourceId.of("01930000-0000-7000-8000-00000000f002");

    public static final SourceId IMPORTED = SourceId.of("01930000-0000-7000-8000-00000000f003");
    public static final SourceId BADGES = SourceId.of("01930000-0000-7000-8000-00000000f004");

    private static final Map<SourceId, String> BUILT_IN = Map.of(
            OWN, "footprint.source.qashyq",
            CERTIFICATES, "footprint.source.certificates",
            IMPORTED, "footprint.source.imported",
            BADGES, "footprint.source.badges");

    /** The key of the name of a source that no platform stands behind: there is nobody to have a credential of it. */
    public static Optional<String> builtIn(SourceId source) {
        return Optional.ofNullable(BUILT_IN.get(source));
    }
}
