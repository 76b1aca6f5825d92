package kz.qashyq.testing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leave to take a test. It is also given after the closing time, so that results can be read and lead back.
 *
 * @param closes when the test closes for this person; null when it does not
 * @param attempts how many attempts this person has; 0 leaves it to the test
 * @param backTo the page a person returns to, as {@code /courses/…}
 */
public record Admission(@Nullable Instant closes, int attempts, String backTo) {}
