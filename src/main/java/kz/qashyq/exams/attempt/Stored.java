package kz.qashyq.exams.attempt;

/**
 * A write as it was received.
 *
 * @param epoch the device it came from; what a later device wrote is newer, however late the earlier one's arrives
 */
public record Stored(int epoch, Write write, Receipt receipt) {}
