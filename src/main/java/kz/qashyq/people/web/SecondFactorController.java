package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Function;
import kz.qashyq.people.account.PendingSignIn;
import kz.qashyq.people.account.SecondStep;
import kz.qashyq.people.account.SignInAnswer;
import kz.qashyq.people.account.SignIns;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.people.account.passkey.Passkeys;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After the password of an account that asks for more: a code of the app, a passkey, or a code from paper. */
@Controller
class SecondFactorController {
    private final SecondStep step;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Clock clock;

    SecondFactorController(SecondStep step, SecondFactors factors, Passkeys passkeys, SignIns signIns, Clock clock) {
        this.step = step;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.clock = clock;
    }

    @GetMapping("/sign-in/second-factor")
    @PermitAnyone
    View show(HttpServletRequest request) {
        return pending(request, waiting -> page(waiting, FormErrors.none(), 200, request));
    }

    @PostMapping("/sign-in/second-factor")
    @PermitAnyone
    View create(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return answer("code", request, response, waiting -> step.code(waiting.person(), code, request));
    }

    @PostMapping("/sign-in/recovery-code")
    @PermitAnyone
    View recover(
            @RequestParam(defaultValue = "") String recovery,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer("recovery", request, response, waiting -> step.recoveryCode(waiting.person(), recovery, request));
    }

    private View answer(
            String field,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<PendingSignIn, SignInAnswer> check) {
        return pending(request, waiting -> switch (check.apply(waiting)) {
            case SignInAnswer.Complete(var person) -> {
                PendingSignIn.clear(request);
                signIns.complete(person, field, request, response);
                yield Redirect.to(waiting.next());
            }
            case SignInAnswer.TooFast(var seconds) -> {
                response.setHeader("Retry-After", Long.toString(seconds));
                var errors = FormErrors.none().add(field, "people.signIn.tooFast", seconds);
                yield page(waiting, errors, 429, request);
            }
            default -> page(waiting, FormErrors.none().add(field, "people.code.wrong"), 422, request);
        });
    }

    private View pending(HttpServletRequest request, Function<PendingSignIn, View> then) {
        return PendingSignIn.of(request, clock.instant()).map(then).orElseGet(() -> Redirect.to("/sign-in"));
    }

    private View page(PendingSignIn waiting, FormErrors errors, int status, HttpServletRequest request) {
        var state = factors.of(waiting.person());
        var passkey = state.passkeys() > 0 && passkeys.areOfferedTo(request);
        return new SecondFactorPage(state.authenticator(), passkey, state.codesLeft() > 0, errors, status);
    }
}
