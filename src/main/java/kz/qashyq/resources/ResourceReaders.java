package kz.qashyq.resources;

import java.util.Set;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;

/** Hook: a module that uses resources says who may read one because of it. Offered as a bean. */
public interface ResourceReaders {
    boolean mayRead(PersonId person, Set<Role> roles, ResourceId resource);
}
