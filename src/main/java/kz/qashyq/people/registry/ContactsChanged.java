package kz.qashyq.people.registry;

import java.util.Set;

/**
 * Somebody got or gave up what other systems may know them by. It is published in the transaction of the change, once for all who
 * are registered together.
 *
 * @param addresses e-mail, as they are and as they were
 */
public record ContactsChanged(Set<String> addresses, Set<String> logins) {
    public ContactsChanged {
        addresses = Set.copyOf(addresses);
        logins = Set.copyOf(logins);
    }
}
