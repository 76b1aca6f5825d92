package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.people.account.Accounts;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an authenticator app: it is kept only once it has shown a right code. */
@Controller
class AuthenticatorController {
    private static final String HERE = FactorController.HERE + "/authenticator";
    /** The new secret waits here, sealed: sessions lie in the database. */
    private static final String SECRET = "people.newAuthenticator";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SessionDoor door;

    AuthenticatorController(Accounts accounts, SecondFactors factors, SessionDoor door) {
        this.accounts = accounts;
        this.factors = factors;
        this.door = door;
    }

    @GetMapping(HERE)
    @PermitSignedIn
    View show(Me me, HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        return page(me, secret(me, request), FormErrors.none());
    }

    @PostMapping(HERE)
    @PermitSignedIn
    View create(@RequestParam(defaultValue = "") String code, Me me, HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        var secret = secret(me, request);
        if (!factors.addAuthenticator(me.id(), secret, code))
            return page(me, secret, FormErrors.none().add("code", "people.code.wrong"));
        request.getSession().removeAttribute(SECRET);
        return factors.of(me.id()).codesLeft() == 0
                ? new RecoveryCodesPage(factors.renewRecoveryCodes(me.id()))
                : Redirect.to(FactorController.HERE).saying("people.authenticator.done");
    }

    /** The same one while the page is reloaded: it may have been photographed already. */
    private byte[] secret(Me me, HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] kept) return kept;
        var fresh = factors.newSecret(me.id());
        session.setAttribute(SECRET, fresh);
        return fresh;
    }

    private AuthenticatorPage page(Me me, byte[] secret, FormErrors errors) {
        var account = accounts.account(me.id()).orElseThrow(Refusal::notFound);
        return new AuthenticatorPage(factors.enrolment(me.id(), account.login(), secret), errors);
    }
}
