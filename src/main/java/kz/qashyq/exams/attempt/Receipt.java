package kz.qashyq.exams.attempt;

import java.time.Instant;

/**
 * The server's word that a write is on disk. It is given after the commit and at every repetition alike.
 *
 * @param received when the server took it the first time
 * @param hash of what the server has under this number ({@link WriteHash}); another one than the device's means that the
 *     number was used for something else before
 * @param counts false when it came too late or during a hold and is kept apart for the commission
 */
public record Receipt(int seq, Instant received, byte[] hash, boolean counts) {}
