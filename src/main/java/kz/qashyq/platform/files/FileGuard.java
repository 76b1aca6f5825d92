package kz.qashyq.platform.files;

import java.util.Set;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;

/** Hook: the module that owns a file decides at every read who may have it. Offered as a bean, one per module. */
public interface FileGuard {
    /** The module whose files this guards, as in {@link FileOwner#module}. */
    String module();

    boolean mayRead(PersonId person, Set<Role> roles, StoredFile file);
}
