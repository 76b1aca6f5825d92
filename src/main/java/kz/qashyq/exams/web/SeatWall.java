package kz.qashyq.exams.web;

import kz.qashyq.exams.attempt.Saving;
import kz.qashyq.exams.seat.SeatTokens;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;

/**
 * What a candidate's device asks during an exam carries its own token and no cookie counts: there is no session to read and
 * nothing that another site's page could ride on. So the outer wall's filters, a fifth of a save's cost, stay away; the
 * headers that matter for JSON {@link SeatController} sets itself.
 */
@Configuration(proxyBeanMethods = false)
class SeatWall {
    @Bean
    WebSecurityCustomizer seatsCarryTheirOwnToken() {
        return web -> web.ignoring().requestMatchers(WritesEntrance.SEATS + "**");
    }

    @Bean
    FilterRegistrationBean<WritesEntrance> writesComeInAtTheDoor(SeatTokens tokens, Saving saving) {
        var entrance = new FilterRegistrationBean<>(new WritesEntrance(tokens, saving));
        entrance.addUrlPatterns(WritesEntrance.SEATS + "*");
        entrance.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return entrance;
    }
}
