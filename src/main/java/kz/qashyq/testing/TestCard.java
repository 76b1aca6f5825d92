package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;

/**
 * A test as other modules show it.
 *
 * @param ready whether it can be taken; a draft can be seen by its teacher only
 * @param selfCheck for practice: counts nowhere (ASM-15)
 * @param questions how many a paper has
 * @param minutes 0 when time is not limited
 * @param attempts 0 when attempts are not limited
 * @param passMark in per cent
 */
public record TestCard(
        TestId id,
        DisciplineId discipline,
        Localized title,
        boolean ready,
        boolean selfCheck,
        int questions,
        int minutes,
        int attempts,
        int passMark) {}
