package kz.qashyq.exams.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What trouble is told by.
 *
 * @param heard the device's last word, or the opening of the paper
 * @param moved when another device last took over
 */
record Signs(
        @Nullable Instant heard,
        @Nullable Instant moved,
        @Nullable Instant ends) {}
