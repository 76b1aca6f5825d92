package kz.qashyq.platform.trace;

import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;

/**
 * A course, as far as traces of it are read.
 *
 * @param groupName empty where it was not asked for
 */
public record TracedCourse(
        UUID id, UUID discipline, UUID group, PersonId teacher, Localized title, String groupName, Message term) {}
