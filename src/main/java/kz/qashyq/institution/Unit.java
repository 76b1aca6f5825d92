package kz.qashyq.institution;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A structural unit.
 *
 * @param parent null at the root of the tree
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String code,
        UnitKind kind,
        Localized title,
        @Nullable PersonId head) {}
