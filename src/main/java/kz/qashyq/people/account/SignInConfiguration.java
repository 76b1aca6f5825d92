package kz.qashyq.people.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in is answered by our own pages; signing out by the filter, which every state of a session may reach. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Customizer<HttpSecurity> signOutWay(SignIns signIns) {
        return http -> http.logout(out -> out.logoutUrl("/sign-out")
                .addLogoutHandler((request, response, authentication) -> signIns.signedOut(authentication))
                .logoutSuccessUrl("/sign-in"));
    }
}
