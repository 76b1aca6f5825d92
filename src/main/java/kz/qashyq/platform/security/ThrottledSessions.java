package kz.qashyq.platform.security;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Spring Session writes the time of last access at every request: a commit per click, on which parallel requests of one
 * person queue. A minute's precision is enough for a list of sessions and for their expiry.
 *
 * <p>It also reads a session again as soon as it has saved it, to see whether the browser needs a new cookie. A session
 * that this request read and did not change answers that by itself.
 */
public final class ThrottledSessions implements SessionRepository<ThrottledSessions.Throttled>, ServletRequestListener {
    private static final Duration PRECISION = Duration.ofSeconds(60);

    private final SessionRepository<Session> rows;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Duration longest;
    /** Saved a moment ago by this thread, which asks for a session next, whichever; then it is forgotten. */
    private final ThreadLocal<@Nullable Throttled> unchanged = new ThreadLocal<>();

    /** @param longest a session ends then, however busy it is */
    @SuppressWarnings("unchecked")
    ThrottledSessions(
            JdbcIndexedSessionRepository rows, TransactionOperations transactions, Clock clock, Duration longest) {
        this.rows = (SessionRepository<Session>) (SessionRepository<?>) rows;
        this.transactions = transactions;
        this.clock = clock;
        this.longest = longest;
    }

    /**
     * The thread's next request may come after another one changed the session: what it remembers of its last would then
     * undo that for this request, a key just shown or a session just ended.
     */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        unchanged.remove();
    }

    @Override
    public Throttled createSession() {
        return new Throttled(rows.createSession(), false);
    }

    @Override
    public void save(Throttled session) {
        if (session.asRead) unchanged.set(session);
        else transactions.executeWithoutResult(status -> rows.save(session.row));
    }

    @Override
    public @Nullable Throttled findById(String id) {
        var known = unchanged.get();
        unchanged.remove();
        if (known != null && known.getId().equals(id)) return known;
        var row = rows.findById(id);
        if (row == null) return null;
        if (row.getCreationTime().plus(longest).isBefore(clock.instant())) {
            rows.deleteById(id);
            return null;
        }
        return new Throttled(row, true);
    }

    @Override
    public void deleteById(String id) {
        rows.deleteById(id);
    }

    /** A session that does not take note of an access so soon after the last one. */
    public static final class Throttled implements Session {
        private final Session row;
        /** Its browser has the right cookie, and the database the right row. */
        private boolean asRead;

        Throttled(Session row, boolean asRead) {
            this.row = row;
            this.asRead = asRead;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(row.getLastAccessedTime(), now).compareTo(PRECISION) < 0) return;
            asRead = false;
            row.setLastAccessedTime(now);
        }

        @Override
        public Instant getLastAccessedTime() {
            return row.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return row.getId();
        }

        @Override
        public String changeSessionId() {
            asRead = false;
            return row.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return row.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return row.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            asRead = false;
            row.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            asRead = false;
            row.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return row.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            asRead = false;
            row.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return row.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return row.isExpired();
        }
    }
}
