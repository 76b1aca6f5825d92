package kz.qashyq.platform.security;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database: any node can serve anyone, and a person can see and end their own. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionConfiguration {
    static final Duration IDLE = Duration.ofHours(12);

    @Bean
    JdbcIndexedSessionRepository sessionRows(DataSource dataSource, PlatformTransactionManager transactions) {
        var rows =
                new JdbcIndexedSessionRepository(new JdbcTemplate(dataSource), new TransactionTemplate(transactions));
        rows.setTableName("platform.spring_session");
        rows.setDefaultMaxInactiveInterval(IDLE);
        return rows;
    }

    @Bean
    ThrottledSessions sessionRepository(JdbcIndexedSessionRepository rows) {
        return new ThrottledSessions(rows);
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
