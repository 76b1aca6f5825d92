package kz.qashyq.footprint.statements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param payload the statement as it is kept; null when it was erased */
public record Found(UUID id, Instant stored, @Nullable String payload) {}
