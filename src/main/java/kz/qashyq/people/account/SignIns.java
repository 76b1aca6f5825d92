package kz.qashyq.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.qashyq.people.account.pace.Guess;
import kz.qashyq.people.account.pace.GuessLimits;
import kz.qashyq.people.account.pace.KnownDevices;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.security.SessionOwner;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import kz.qashyq.platform.web.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing in and out, with what is written down of it. */
@Component
public class SignIns {
    private final AccountRepository rows;
    private final Passwords passwords;
    private final GuessLimits limits;
    private final KnownDevices devices;
    private final SessionDoor door;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            AccountRepository rows,
            Passwords passwords,
            GuessLimits limits,
            KnownDevices devices,
            SessionDoor door,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.limits = limits;
        this.devices = devices;
        this.door = door;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** An unknown login costs the same time, the same misses and the same answer as a wrong password. */
    public SignInAnswer attempt(String login, String password, HttpServletRequest request) {
        var guess = new Guess(login, request.getRemoteAddr(), devices.nameFor(login, request));
        var wait = limits.admit(guess);
        if (!wait.isZero()) return new SignInAnswer.TooFast(OwnPassword.seconds(wait));
        var found = rows.credentials(login.strip());
        var hash = found.map(AccountRepository.Credentials::passwordHash).orElse(passwords.nobodysHash());
        if (!passwords.matches(password, hash) || found.isEmpty()) {
            limits.failed(guess);
            failed(found.map(AccountRepository.Credentials::person).orElse(null), request.getRemoteAddr());
            return new SignInAnswer.Wrong();
        }
        limits.succeeded(guess);
        var person = found.get().person();
        return found.get().hasSecondFactor()
                ? new SignInAnswer.SecondFactorDue(person)
                : new SignInAnswer.Complete(person);
    }

    /** @param how password, passkey, code or recovery-code: what the last step was */
    @Transactional
    public void complete(PersonId person, String how, HttpServletRequest request, HttpServletResponse response) {
        door.open(person, request, response);
        rows.account(person).ifPresent(account -> devices.remember(account.login(), request, response));
        LanguageChoice.take(request, response).ifPresent(chosen -> rows.chooseLanguage(person, chosen));
        rows.signedIn(person, clock.instant());
        audit.record(person, "people.deed.signedIn", person, Map.of("address", request.getRemoteAddr(), "how", how));
        leaveTrace(person, Deed.SIGNED_IN);
    }

    @Transactional
    public void signedOut(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SessionOwner owner)) return;
        audit.record(owner.id(), "people.deed.signedOut", owner.id(), Map.of());
        leaveTrace(owner.id(), Deed.SIGNED_OUT);
    }

    private void leaveTrace(PersonId person, Deed deed) {
        events.publishEvent(new Traced(person, deed, Thing.INSTITUTION, List.of(), Outcome.NONE, clock.instant()));
    }

    /** An unknown login is not written down: people type passwords into the wrong field. */
    private void failed(@Nullable PersonId person, String address) {
        var details = Map.of("address", address);
        if (person == null) audit.record(null, "people.deed.signInFailed", "Login", "unknown", details);
        else audit.record(null, "people.deed.signInFailed", person, details);
    }
}
