package kz.qashyq.people.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.people.account.pace.Guess;
import kz.qashyq.people.account.pace.GuessLimits;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;

/** The second step of signing in. Six digits are few: they are guessed at no faster than passwords. */
@Component
public class SecondStep {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final GuessLimits limits;
    private final Audit audit;

    SecondStep(SecondFactors factors, Accounts accounts, GuessLimits limits, Audit audit) {
        this.factors = factors;
        this.accounts = accounts;
        this.limits = limits;
        this.audit = audit;
    }

    public SignInAnswer code(PersonId person, String code, HttpServletRequest request) {
        return tried(person, request, () -> factors.takesCode(person, code));
    }

    public SignInAnswer recoveryCode(PersonId person, String code, HttpServletRequest request) {
        return tried(person, request, () -> factors.takesRecoveryCode(person, code, request.getRemoteAddr()));
    }

    private SignInAnswer tried(PersonId person, HttpServletRequest request, BooleanSupplier takes) {
        var guess = new Guess("second step " + person, request.getRemoteAddr(), "");
        var wait = limits.admit(guess);
        if (!wait.isZero()) return new SignInAnswer.TooFast(OwnPassword.seconds(wait));
        if (accounts.find(person).isPresent() && takes.getAsBoolean()) {
            limits.succeeded(guess);
            return new SignInAnswer.Complete(person);
        }
        limits.failed(guess);
        audit.record(null, "people.deed.secondFactorFailed", person, Map.of("address", request.getRemoteAddr()));
        return new SignInAnswer.Wrong();
    }
}
