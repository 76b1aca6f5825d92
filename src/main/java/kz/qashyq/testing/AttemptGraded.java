package kz.qashyq.testing;

import java.math.BigDecimal;
import java.time.Instant;
import kz.qashyq.platform.security.PersonId;

/**
 * An attempt was handed in, or closed by the clock, and marked. Published in the transaction that keeps the mark; a plain
 * {@code @EventListener} takes part in it. Self-check tests count nowhere and publish nothing (ASM-15).
 *
 * @param percent 0–100 with two decimals
 */
public record AttemptGraded(AttemptId attempt, TestId test, PersonId person, BigDecimal percent, Instant at) {}
