package kz.qashyq.learners;

import kz.qashyq.programs.ProgrammeId;

/** An academic group as other modules name it. */
public record Group(GroupId id, String name, ProgrammeId programme) {}
