package kz.qashyq.programs.web;

import java.util.Arrays;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.ProgrammePart;
import org.jspecify.annotations.Nullable;

/**
 * @param id null for a programme that is to be added
 * @param demandsParts whether the act that binds the institution lets no part stay empty (TVET-225 ¶4)
 */
public record ProgrammeFormPage(
        @Nullable ProgrammeId id,
        int edition,
        ProgrammeDraft draft,
        FormErrors errors,
        Notice notice,
        boolean demandsParts)
        implements View {
    public String action() {
        return id == null ? "/programs" : "/programs/" + id;
    }

    /** Whether the form came back for want of a part. */
    public boolean lacksPart() {
        return Arrays.stream(ProgrammePart.values())
                .anyMatch(part -> errors.of(part.name()).isPresent());
    }

    @Override
    public int status() {
        return notice.status();
    }
}
