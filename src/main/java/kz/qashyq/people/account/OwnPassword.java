package kz.qashyq.people.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.people.account.pace.Guess;
import kz.qashyq.people.account.pace.GuessLimits;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own password: shown to be known, and replaced. */
@Component
public class OwnPassword {
    private final AccountRepository rows;
    private final Passwords passwords;
    private final GuessLimits limits;
    private final Audit audit;
    private final Clock clock;

    OwnPassword(AccountRepository rows, Passwords passwords, GuessLimits limits, Audit audit, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when it is theirs; else what to say. Guessed at no faster than at sign-in. */
    public Optional<Message> faultOf(PersonId person, String password, String address) {
        var guess = new Guess("own " + person, address, "");
        var wait = limits.admit(guess);
        if (!wait.isZero()) return Optional.of(Message.of("people.password.tooMany", seconds(wait)));
        var hash = rows.passwordHash(person).orElse(passwords.nobodysHash());
        if (passwords.matches(password, hash)) {
            limits.succeeded(guess);
            return Optional.empty();
        }
        limits.failed(guess);
        return Optional.of(Message.of("people.password.notYours"));
    }

    /** What is wrong with a new one, by the rules and because it must be new. */
    public Optional<Message> faultOfNew(Account account, String password) {
        var fault = PasswordRules.fault(password, account.ownWords());
        if (fault.isPresent()) return fault;
        var hash = rows.passwordHash(account.person()).orElse(passwords.nobodysHash());
        return passwords.matches(password, hash) ? Optional.of(Message.of("people.password.same")) : Optional.empty();
    }

    @Transactional
    public void change(PersonId person, String password, String address) {
        rows.changePassword(person, passwords.hash(password), clock.instant());
        audit.record(person, "people.deed.passwordChanged", person, Map.of("address", address));
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
