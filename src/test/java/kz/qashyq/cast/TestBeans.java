package kz.qashyq.cast;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    Web web(WebApplicationContext context, List<FilterRegistrationBean<?>> filters) {
        return new Web(MockMvcTester.from(context, builder -> {
            filters.stream()
                    .filter(TestBeans::isOurs)
                    .forEach(it -> builder.addFilter(
                            it.getFilter(), it.getUrlPatterns().toArray(String[]::new)));
            return builder.apply(springSecurity()).build();
        }));
    }

    /** What comes before Spring in the server has to come before it here. */
    private static boolean isOurs(FilterRegistrationBean<?> registered) {
        return registered.getFilter().getClass().getPackageName().startsWith("kz.qashyq");
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
