package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Localized;

/** A discipline as other modules name it. */
public record Discipline(DisciplineId id, ProgrammeId programme, String code, Localized title, int credits) {}
