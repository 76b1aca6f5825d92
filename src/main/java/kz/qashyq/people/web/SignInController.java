package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kz.qashyq.people.account.PendingSignIn;
import kz.qashyq.people.account.SignInAnswer;
import kz.qashyq.people.account.SignIns;
import kz.qashyq.people.account.passkey.Passkeys;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login and password. */
@Controller
class SignInController {
    /** Nobody has a longer one; hashing a megabyte would be work for nothing. */
    private static final int LONGEST = 500;

    private final SignIns signIns;
    private final SessionDoor door;
    private final Passkeys passkeys;
    private final Clock clock;

    SignInController(SignIns signIns, SessionDoor door, Passkeys passkeys, Clock clock) {
        this.signIns = signIns;
        this.door = door;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    @PermitAnyone
    View show(@RequestParam(defaultValue = "/") String next, Optional<Me> me, HttpServletRequest request) {
        if (me.isPresent()) return Redirect.to(Paths.ownOrHome(next));
        var declined = request.getParameter("declined") != null;
        return page(next, "", declined ? SignInPage.Trouble.declined() : SignInPage.Trouble.none(), request);
    }

    @PostMapping("/sign-in")
    @PermitAnyone
    View create(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (login.isBlank() || password.isEmpty() || login.length() + password.length() > LONGEST)
            return page(next, login, SignInPage.Trouble.refused(), request);
        return switch (signIns.attempt(login, password, request)) {
            case SignInAnswer.Complete(var person) -> {
                signIns.complete(person, "password", request, response);
                yield Redirect.to(Paths.ownOrHome(next));
            }
            case SignInAnswer.SecondFactorDue(var person) -> {
                door.renew(request);
                new PendingSignIn(person, Paths.ownOrHome(next), clock.instant()).keepIn(request);
                yield Redirect.to("/sign-in/second-factor");
            }
            case SignInAnswer.Wrong() -> page(next, login, SignInPage.Trouble.refused(), request);
            case SignInAnswer.TooFast(var seconds) -> {
                response.setHeader("Retry-After", Long.toString(seconds));
                var message = Message.of("people.signIn.tooFast", seconds);
                yield page(next, login, new SignInPage.Trouble(429, message), request);
            }
        };
    }

    private SignInPage page(String next, String login, SignInPage.Trouble trouble, HttpServletRequest request) {
        return new SignInPage(Paths.ownOrHome(next), login, trouble, passkeys.areOfferedTo(request));
    }
}
