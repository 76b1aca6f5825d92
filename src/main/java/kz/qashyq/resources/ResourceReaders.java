package kz.qashyq.resources;

import kz.qashyq.platform.security.PersonId;

/** Hook: a module that uses resources says who may read one because of it. Offered as a bean. */
public interface ResourceReaders {
    boolean mayRead(PersonId person, ResourceId resource);
}
