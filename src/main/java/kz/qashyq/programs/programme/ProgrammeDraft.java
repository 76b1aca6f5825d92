package kz.qashyq.programs.programme;

import java.util.Map;
import kz.qashyq.platform.i18n.Localized;

/**
 * All that a methodist writes about a programme.
 *
 * @param level of education
 * @param parts several goals or outcomes are written one to a line
 */
public record ProgrammeDraft(
        String code, Localized title, Localized level, RegisterEntry register, Map<ProgrammePart, Localized> parts) {
    public ProgrammeDraft {
        parts = Map.copyOf(parts);
    }

    public Localized part(ProgrammePart part) {
        return parts.getOrDefault(part, Localized.empty());
    }
}
