package kz.qashyq.exams.attempt;

import java.util.Optional;

/**
 * A write as it was received.
 *
 * @param epoch the device it came from; what a later device wrote is newer, however late the earlier one's arrives
 * @param apart why it does not count; empty when it does
 */
public record Stored(int epoch, Write write, Receipt receipt, Optional<Apart> apart) {}
