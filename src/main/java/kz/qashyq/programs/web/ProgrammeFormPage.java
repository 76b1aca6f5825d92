package kz.qashyq.programs.web;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.programme.ProgrammeDraft;
import org.jspecify.annotations.Nullable;

/** @param id null for a programme that is to be added */
public record ProgrammeFormPage(
        @Nullable ProgrammeId id, int edition, ProgrammeDraft draft, FormErrors errors, Notice notice) implements View {
    public String action() {
        return id == null ? "/programs" : "/programs/" + id;
    }

    @Override
    public int status() {
        return notice.status();
    }
}
