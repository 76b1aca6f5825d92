package kz.qashyq.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Spring Session writes the time of last access at every request: a commit per click, on which parallel requests of one
 * person queue. A minute's precision is enough for a list of sessions and for their expiry.
 */
public final class ThrottledSessions implements SessionRepository<ThrottledSessions.Throttled> {
    private static final Duration PRECISION = Duration.ofSeconds(60);

    private final SessionRepository<Session> rows;
    private final Clock clock;
    private final Duration longest;

    /** @param longest a session ends then, however busy it is */
    @SuppressWarnings("unchecked")
    ThrottledSessions(JdbcIndexedSessionRepository rows, Clock clock, Duration longest) {
        this.rows = (SessionRepository<Session>) (SessionRepository<?>) rows;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public Throttled createSession() {
        return new Throttled(rows.createSession());
    }

    @Override
    public void save(Throttled session) {
        rows.save(session.row);
    }

    @Override
    public @Nullable Throttled findById(String id) {
        var row = rows.findById(id);
        if (row == null) return null;
        if (row.getCreationTime().plus(longest).isBefore(clock.instant())) {
            rows.deleteById(id);
            return null;
        }
        return new Throttled(row);
    }

    @Override
    public void deleteById(String id) {
        rows.deleteById(id);
    }

    /** A session that does not take note of an access so soon after the last one. */
    public static final class Throttled implements Session {
        private final Session row;

        Throttled(Session row) {
            this.row = row;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(row.getLastAccessedTime(), now).compareTo(PRECISION) >= 0)
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
            row.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            row.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return row.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
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
