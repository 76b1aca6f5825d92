package kz.qashyq.journal;

import java.util.List;
import java.util.OptionalInt;
import kz.qashyq.platform.i18n.Localized;

/**
 * What a learner has earned in the controls that come before one of a kind.
 *
 * @param percent the weighted mean of those that are marked; empty when none is
 * @param unmarked the titles of the others
 */
public record EarnedBefore(OptionalInt percent, List<Localized> unmarked) {
    public EarnedBefore {
        unmarked = List.copyOf(unmarked);
    }
}
