package kz.qashyq.programs.programme;

import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;

/** A programme as it was last saved. */
public record ProgrammeSheet(ProgrammeId id, int edition, ProgrammeDraft draft) {
    public Programme programme() {
        return new Programme(id, draft.code(), draft.title());
    }
}
