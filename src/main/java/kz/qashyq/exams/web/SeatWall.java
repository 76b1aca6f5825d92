package kz.qashyq.exams.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What a candidate's device asks during an exam carries its own token and no cookie counts, so there is no session to read
 * and nothing that another site's page could ride on: thousands of saves a second go without either look-up.
 */
@Configuration(proxyBeanMethods = false)
class SeatWall {
    @Bean
    @Order(0)
    SecurityFilterChain seatFilterChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/exams/seat/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(it -> it.disable())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .anonymous(it -> it.disable())
                .logout(it -> it.disable())
                .build();
    }
}
