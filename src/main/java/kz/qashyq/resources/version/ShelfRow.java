package kz.qashyq.resources.version;

import java.time.Instant;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;

/**
 * A resource on its discipline's shelf.
 *
 * @param draft something is being written that readers do not see yet
 * @param live the number of the version they see; 0 while there is none
 */
public record ShelfRow(
        ResourceId id,
        ResourceKind kind,
        Localized title,
        PersonId developer,
        Instant saved,
        boolean draft,
        int live) {}
