package kz.qashyq.exams.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ControlKind;

/**
 * ASM-05: by which rules the institution admits to its controls. A version is never changed; the next one replaces it.
 *
 * @param since the first day of exams it holds for
 * @param basis the decision it rests on; empty for the first, which asks for nothing
 * @param decidedBy empty for the first
 */
public record RuleSet(
        Act act,
        int version,
        LocalDate since,
        Terms terms,
        String basis,
        Instant decided,
        Optional<PersonId> decidedBy) {

    /**
     * What is asked of who wants to sit a control.
     *
     * @param midtermLeast per cent that current control must have earned; 0: nothing is asked
     * @param finalLeast per cent that current and midterm control must have earned
     * @param allMarked whether each of the controls before must have its mark
     */
    public record Terms(int midtermLeast, int finalLeast, boolean allMarked) {
        int least(ControlKind kind) {
            return switch (kind) {
                case CURRENT -> 0;
                case MIDTERM -> midtermLeast;
                case FINAL -> finalLeast;
            };
        }

        /** Does anybody's mark have to be looked at? */
        boolean askAnything(ControlKind kind) {
            return kind != ControlKind.CURRENT && (allMarked || least(kind) > 0);
        }
    }
}
