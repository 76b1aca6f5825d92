package kz.qashyq.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets a person in once a module has made sure who they are, and remembers when that was. */
@Component
public class SessionDoor {
    private static final String PROVEN = "qashyq.proven";
    /** For deeds that a person who only found the screen unlocked must not do. */
    private static final Duration STILL_PROVEN = Duration.ofMinutes(15);

    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy csrf;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SessionDoor(
            SecurityContextRepository contexts, CsrfTokenRepository tokens, CurrentPerson currentPerson, Clock clock) {
        this.contexts = contexts;
        this.csrf = new CsrfAuthenticationStrategy(tokens);
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The session gets a new id and forms a new token: what a stranger planted before is worthless after. */
    public void open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        renew(request);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(new SessionOwner(person), null, List.of());
        csrf.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var session = request.getSession();
        session.setAttribute(SessionTrace.ATTRIBUTE, SessionTrace.of(request, clock.instant()));
        session.setAttribute(PROVEN, clock.instant());
        currentPerson.forget(request);
    }

    /** Ends this session, as signing out does. */
    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        currentPerson.forget(request);
    }

    /** A new id for the session there is, or a new session. */
    public void renew(HttpServletRequest request) {
        if (request.getSession(false) == null) request.getSession();
        else request.changeSessionId();
    }

    /** The person has just shown again that it is them. */
    public void prove(HttpServletRequest request) {
        request.getSession().setAttribute(PROVEN, clock.instant());
    }

    public boolean isProven(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(PROVEN) instanceof Instant at)) return false;
        return Duration.between(at, clock.instant()).compareTo(STILL_PROVEN) < 0;
    }
}
