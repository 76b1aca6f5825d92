package kz.qashyq.platform.trace;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a course.
 *
 * @param kind null for a material whose kind was not asked for
 * @param thing under which id its traces are left: the item's, for a test the test's
 */
public record TracedItem(
        UUID course,
        Thing.@Nullable Kind kind,
        UUID thing,
        Localized title,
        @Nullable Instant deadline) {
    public boolean isMaterial() {
        return kind != Thing.Kind.TASK && kind != Thing.Kind.TEST;
    }
}
