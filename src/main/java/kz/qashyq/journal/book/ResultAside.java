package kz.qashyq.journal.book;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.learners.LearnerId;

/**
 * The result of a test that came while a mark entered by hand stood, and did not change it.
 *
 * @param version of the mark that stood and stays
 */
public record ResultAside(LearnerId learner, UUID target, int version, int points, Instant came) {}
