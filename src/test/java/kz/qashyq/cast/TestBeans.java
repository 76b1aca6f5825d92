package kz.qashyq.cast;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    Web web(WebApplicationContext context) {
        return new Web(MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build()));
    }

    @Bean
    Browsers browsers(WebApplicationContext context, SessionRepositoryFilter<?> sessions) {
        return new Browsers(MockMvcTester.from(
                context,
                builder -> builder.addFilters(sessions).apply(springSecurity()).build()));
    }

    @Bean
    PeopleCast peopleCast(JdbcClient db, Cast cast) {
        return new PeopleCast(db, cast);
    }

    @Bean
    Cast cast(JdbcClient db, Clock clock) {
        return new Cast(db, clock);
    }

    @Bean
    static CountedQueries countedQueries() {
        return new CountedQueries();
    }
}
