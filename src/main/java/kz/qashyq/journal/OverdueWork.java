package kz.qashyq.journal;

import java.time.Instant;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;

/** ASY-04: work whose deadline has passed and that was not handed in. */
public record OverdueWork(LearnerId learner, DisciplineId discipline, Localized work, Instant deadline) {}
