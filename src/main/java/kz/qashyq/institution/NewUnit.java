package kz.qashyq.institution;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What a unit is opened or rewritten with. */
public record NewUnit(
        @Nullable UnitId parent,
        String code,
        UnitKind kind,
        Localized title,
        @Nullable PersonId head) {}
