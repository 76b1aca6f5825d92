package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Localized;

/** An educational programme as other modules name it. */
public record Programme(ProgrammeId id, String code, Localized title) {}
