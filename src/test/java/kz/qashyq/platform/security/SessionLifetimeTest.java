package kz.qashyq.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequestEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class SessionLifetimeTest {
    private static final Duration LONGEST = Duration.ofHours(24);

    @Autowired
    JdbcIndexedSessionRepository rows;

    @Autowired
    PlatformTransactionManager transactions;

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

    @Test
    void a_session_that_was_only_read_is_not_asked_for_again_when_it_is_saved() {
        var sessions = at(Instant.now());
        var session = sessions.createSession();
        sessions.save(session);
        var read = Objects.requireNonNull(sessions.findById(session.getId()));
        CountedQueries.sinceLastAsked();

        sessions.save(read);
        assertThat(sessions.findById(session.getId())).isSameAs(read);
        assertThat(CountedQueries.sinceLastAsked()).isZero();

        assertThat(sessions.findById(session.getId()))
                .as("the next request reads it anew")
                .isNotSameAs(read);
    }

    @Test
    void a_thread_does_not_remember_a_session_into_its_next_request() {
        var sessions = at(Instant.now());
        var session = sessions.createSession();
        sessions.save(session);
        var read = Objects.requireNonNull(sessions.findById(session.getId()));
        sessions.save(read);
        var elsewhere = Objects.requireNonNull(at(Instant.now()).findById(session.getId()));
        elsewhere.setAttribute("key", "just shown");
        at(Instant.now()).save(elsewhere);

        sessions.requestInitialized(new ServletRequestEvent(new MockServletContext(), new MockHttpServletRequest()));
        var next = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(next.<String>getAttribute("key")).isEqualTo("just shown");
    }

    @Test
    void two_tabs_put_the_same_thing_into_the_session_and_neither_fails() {
        var sessions = at(Instant.now());
        var session = sessions.createSession();
        sessions.save(session);
        var one = Objects.requireNonNull(at(Instant.now()).findById(session.getId()));
        var other = Objects.requireNonNull(at(Instant.now()).findById(session.getId()));
        one.setAttribute("picked", "from the first tab");
        other.setAttribute("picked", "from the second tab");
        sessions.save(one);
        sessions.save(other);

        var next = Objects.requireNonNull(at(Instant.now()).findById(session.getId()));
        assertThat(next.<String>getAttribute("picked")).isEqualTo("from the second tab");
    }

    @Test
    void what_changed_in_a_session_is_there_for_the_next_request() {
        var sessions = at(Instant.now());
        var session = sessions.createSession();
        sessions.save(session);

        var read = Objects.requireNonNull(sessions.findById(session.getId()));
        read.setAttribute("told", "once");
        sessions.save(read);
        String told = Objects.requireNonNull(sessions.findById(session.getId())).getAttribute("told");
        assertThat(told).isEqualTo("once");

        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).as("ended elsewhere").isNull();
    }

    private ThrottledSessions at(Instant now) {
        return new ThrottledSessions(
                rows, new TransactionTemplate(transactions), Clock.fixed(now, ZoneOffset.UTC), LONGEST);
    }
}
