package kz.qashyq.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@WebTest
class SessionLifetimeTest {
    private static final Duration LONGEST = Duration.ofHours(24);

    @Autowired
    JdbcIndexedSessionRepository rows;

    @Test
    void a_session_ends_after_a_day_however_busy_it_is() {
        var sessions = at(Instant.now());
        var session = sessions.createSession();
        sessions.save(session);

        assertThat(at(Instant.now().plus(LONGEST).minusSeconds(60)).findById(session.getId()))
                .isNotNull();
        assertThat(at(Instant.now().plus(LONGEST).plusSeconds(60)).findById(session.getId()))
                .isNull();
        assertThat(sessions.findById(session.getId())).as("it is gone for good").isNull();
    }

    private ThrottledSessions at(Instant now) {
        return new ThrottledSessions(rows, Clock.fixed(now, ZoneOffset.UTC), LONGEST);
    }
}
