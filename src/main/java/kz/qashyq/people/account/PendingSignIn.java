package kz.qashyq.people.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;

/**
 * Somebody whose password was right and whose second factor is awaited. For every other page the session is a stranger's:
 * nothing needs to be told not to open.
 *
 * @param next where they wanted to go
 */
public record PendingSignIn(PersonId person, String next, Instant since) implements Serializable {
    private static final String ATTRIBUTE = "people.pendingSignIn";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending))
            return Optional.empty();
        return pending.since.plus(PATIENCE).isAfter(now) ? Optional.of(pending) : Optional.empty();
    }

    public void keepIn(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    public static void clear(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
