package kz.qashyq.people.account;

import java.util.List;
import java.util.concurrent.Semaphore;
import kz.qashyq.platform.security.SessionOwner;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a login and a password. An unknown login costs the same time as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final String nobodysHash;
    /** Each hash takes 16 MB and a core: more at once than cores would only make everyone wait longer. */
    private final Semaphore cores =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    PasswordSignIn(AccountRepository accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var found = accounts.credentials(attempt.getName());
        var hash = found.map(AccountRepository.Credentials::passwordHash).orElse(nobodysHash);
        if (!matches(String.valueOf(attempt.getCredentials()), hash) || found.isEmpty())
            throw new BadCredentialsException("login or password");
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionOwner(found.get().person()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(String password, String hash) {
        cores.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            cores.release();
        }
    }
}
