package kz.qashyq.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of a person, to be seen and ended: by themselves, or by whoever closes their account. */
@Component
public class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> rows;

    OpenSessions(JdbcIndexedSessionRepository rows) {
        this.rows = rows;
    }

    /** The one that asks comes first, then the latest seen. */
    public List<OpenSession> of(PersonId person, HttpServletRequest request) {
        var own = ownHandle(request);
        return sessions(person).values().stream()
                .filter(session -> trace(session) != null)
                .map(session -> open(session, own))
                .sorted(Comparator.comparing(OpenSession::current)
                        .reversed()
                        .thenComparing(OpenSession::lastSeen, Comparator.reverseOrder()))
                .toList();
    }

    /** Ends one; empty when the person has no such session. */
    public Optional<SessionTrace> end(PersonId person, String handle) {
        var ended = endWhere(person, trace -> trace.handle().equals(handle));
        return ended.stream().findFirst();
    }

    /** Everywhere but here. Answers how many there were. */
    public int endOthers(PersonId person, HttpServletRequest request) {
        var own = ownHandle(request);
        return endWhere(person, trace -> !trace.handle().equals(own)).size();
    }

    /** Everywhere: the account was closed, or its password was replaced by somebody else. */
    public int endAll(PersonId person) {
        return endWhere(person, trace -> true).size();
    }

    private List<SessionTrace> endWhere(PersonId person, Predicate<SessionTrace> ends) {
        return sessions(person).entrySet().stream()
                .filter(entry -> {
                    var trace = trace(entry.getValue());
                    return trace != null && ends.test(trace);
                })
                .peek(entry -> rows.deleteById(entry.getKey()))
                .map(entry -> Objects.requireNonNull(trace(entry.getValue())))
                .toList();
    }

    private Map<String, ? extends Session> sessions(PersonId person) {
        return rows.findByPrincipalName(person.toString());
    }

    private static OpenSession open(Session session, @Nullable String own) {
        var trace = Objects.requireNonNull(trace(session));
        Instant seen = session.getLastAccessedTime();
        return new OpenSession(trace, seen, trace.handle().equals(own));
    }

    private static @Nullable SessionTrace trace(Session session) {
        return session.getAttribute(SessionTrace.ATTRIBUTE);
    }

    private static @Nullable String ownHandle(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return null;
        return session.getAttribute(SessionTrace.ATTRIBUTE) instanceof SessionTrace trace ? trace.handle() : null;
    }
}
