package kz.qashyq.learners;

import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A group to be formed. */
public record NewGroup(
        String name,
        ProgrammeId programme,
        int admissionYear,
        @Nullable PersonId curator) {}
