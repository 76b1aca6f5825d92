package kz.qashyq.platform.security;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in the database: any node can serve anyone, and a person can see and end their own. One ends after a
 * working day without a click, and after a day in any case.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionConfiguration {
    /** Reading is one statement and needs no transaction: its end would be a further question to the database. */
    @Bean
    JdbcIndexedSessionRepository sessionRows(DataSource dataSource, @Value("${qashyq.session.idle:8h}") Duration idle) {
        var rows = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        rows.setTableName("platform.spring_session");
        rows.setDefaultMaxInactiveInterval(idle);
        // Two tabs of one person may put the same thing into the session at once: the later one wins, and neither
        // fails.
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(rows);
        return rows;
    }

    @Bean
    ThrottledSessions sessionRepository(
            JdbcIndexedSessionRepository rows,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${qashyq.session.longest:24h}") Duration longest) {
        return new ThrottledSessions(rows, new TransactionTemplate(transactions), clock, longest);
    }

    @Bean
    CookieHttpSessionIdResolver sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("qashyq");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}
