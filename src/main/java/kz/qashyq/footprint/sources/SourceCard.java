package kz.qashyq.footprint.sources;

import java.time.Instant;

/** A source as the administrator sees it. */
public record SourceCard(SourceId id, String name, Instant created) {}
