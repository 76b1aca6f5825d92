package kz.qashyq.learners.group;

import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** An academic group with what its own pages show of it. */
public record StudyGroup(
        GroupId id,
        String name,
        ProgrammeId programme,
        int admissionYear,
        @Nullable PersonId curator,
        int members) {
    public Group named() {
        return new Group(id, name, programme);
    }
}
