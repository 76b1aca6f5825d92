package kz.qashyq.platform.hooks;

import java.time.ZoneId;
import kz.qashyq.platform.i18n.Localized;

/** The little that the shell of every page must know of the institution; held in memory by the module that keeps it. */
public interface InstitutionFacts {
    Localized name();

    ZoneId zone();
}
