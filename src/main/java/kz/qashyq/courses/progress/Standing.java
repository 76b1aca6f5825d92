package kz.qashyq.courses.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.work.Punctuality;
import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands for a learner.
 *
 * @param late the work was handed in after the deadline
 * @param points of a marked work or the best result of a test
 */
public record Standing(State state, boolean late, @Nullable Integer points) {
    public enum State {
        LOCKED("lock", ""),
        NOT_OPENED("", ""),
        IN_PROGRESS("clock", "badge-accent"),
        DUE("calendar", "badge-accent"),
        OVERDUE("warning", "badge-danger"),
        HANDED_IN("check", "badge-success"),
        RETURNED("undo", "badge-warning"),
        MARKED("check-circle", "badge-success"),
        DONE("check-circle", "badge-success");

        private final String icon;
        private final String badge;

        State(String icon, String badge) {
            this.icon = icon;
            this.badge = badge;
        }

        public String icon() {
            return icon;
        }

        /** The class of its badge. */
        public String badge() {
            return badge;
        }

        public Message title() {
            return Message.of("courses.standing." + name());
        }
    }

    /** Nothing more is expected of the learner here. */
    public boolean isComplete() {
        return state == State.DONE || state == State.HANDED_IN || state == State.MARKED;
    }

    public static Standing of(Item item, @Nullable Trace trace, Instant now) {
        var work = trace == null ? null : trace.work();
        if (work != null) {
            var late = Punctuality.isLate(work.reckoned(), item.terms().deadline());
            return switch (work.state()) {
                case RETURNED -> new Standing(State.RETURNED, late, null);
                case MARKED -> new Standing(State.MARKED, late, work.points());
                case HANDED_IN, REPLACED, DRAFT -> new Standing(State.HANDED_IN, late, null);
            };
        }
        if (trace != null && trace.best() != null) return new Standing(State.MARKED, false, whole(trace.best()));
        if (!item.isAvailable(now)) return plain(State.LOCKED);
        if (trace != null && trace.done() != null) return plain(State.DONE);
        var deadline = item.terms().deadline();
        if (deadline != null && Punctuality.isLate(now, deadline)) return plain(State.OVERDUE);
        if (trace != null && (trace.drafted() || item.isMaterial() && trace.opened() != null))
            return plain(State.IN_PROGRESS);
        if (deadline != null) return plain(State.DUE);
        return plain(trace == null || trace.opened() == null ? State.NOT_OPENED : State.IN_PROGRESS);
    }

    private static Standing plain(State state) {
        return new Standing(state, false, null);
    }

    private static int whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
