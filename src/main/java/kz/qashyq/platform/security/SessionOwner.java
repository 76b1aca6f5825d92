package kz.qashyq.platform.security;

import java.io.Serializable;
import java.security.Principal;

/** All that a session remembers of a person: their id. The rest is read at each request. */
public record SessionOwner(PersonId id) implements Principal, Serializable {
    /** The name under which the session is listed and revoked. */
    @Override
    public String getName() {
        return id.toString();
    }
}
