package kz.qashyq.journal.book;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.PersonId;

/**
 * One entry of a mark. The highest version of a cell is the mark that stands, unless it withdraws the one before.
 *
 * @param target the work, or the control where there is none
 * @param version 1 for the first entry of the cell
 * @param withdrawn no mark stands from here on; the points are those that were withdrawn
 */
public record Mark(
        LearnerId learner,
        UUID target,
        int version,
        int points,
        MarkSource source,
        Instant entered,
        PersonId enteredBy,
        boolean late,
        String reason,
        boolean withdrawn) {}
