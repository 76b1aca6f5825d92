package kz.qashyq.platform.hooks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;

/** Names for modules that lie below the one which keeps persons: the audit log, the heads of units. */
public interface PersonNames {
    /** Family name first; unknown ids are left out. One query however many. */
    Map<PersonId, String> namesOf(Collection<PersonId> ids);

    Optional<PersonId> byLogin(String login);
}
