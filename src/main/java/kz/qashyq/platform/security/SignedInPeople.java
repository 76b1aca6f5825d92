package kz.qashyq.platform.security;

import java.util.Optional;

/** Hook: who a session belongs to. The module that keeps accounts answers it, in one query. */
public interface SignedInPeople {
    /** Empty when the account is closed: the session then ends. */
    Optional<Me> find(PersonId id);
}
