package kz.qashyq.journal.book;

import java.time.LocalDate;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;

/** May a mark be entered today without a word of explanation? */
final class LateEntry {
    static final Clause CLAUSE = Act.HE_345.paragraph("67(3)g");

    private LateEntry() {}

    static boolean isLate(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }

    /**
     * ASM-09, HE-345 ¶67(3)g: marks are entered within the syllabus deadline, the due day included. After it, and for every
     * change of a mark that stands, the reason is written down.
     *
     * @param changes whether another mark stands already
     */
    static Decision decide(LocalDate due, LocalDate today, boolean changes, String reason) {
        if (!reason.isBlank()) return new Decision.Granted();
        if (changes) return new Decision.Refused(CLAUSE, Message.of("journal.changeNeedsReason"));
        if (isLate(due, today)) return new Decision.Refused(CLAUSE, Message.of("journal.lateNeedsReason"));
        return new Decision.Granted();
    }
}
