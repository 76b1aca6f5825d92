package kz.qashyq.journal.book;

import java.util.UUID;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.learners.LearnerId;

/**
 * The mark that stands in a cell, as grids need it: a journal has thousands, and who entered each when and why is read
 * when its history is opened.
 *
 * @param target a work, or a control that has no works
 * @param unanswered a test has brought another result since, and the mark, entered by hand, was left as it is
 */
public record StandingMark(
        LearnerId learner, UUID target, int version, int points, MarkSource source, boolean late, boolean unanswered) {}
