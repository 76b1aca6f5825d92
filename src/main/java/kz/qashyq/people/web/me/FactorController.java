package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.people.account.passkey.Passkeys;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second factors of one's account at a glance, and the codes for the day they are lost. */
@Controller
class FactorController {
    static final String HERE = "/people/me/second-factor";

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SessionDoor door;

    FactorController(SecondFactors factors, Passkeys passkeys, SessionDoor door) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.door = door;
    }

    @GetMapping(HERE)
    @PermitSignedIn
    View show(Me me, HttpServletRequest request) {
        return new FactorsPage(
                factors.of(me.id()),
                passkeys.of(me.id()),
                passkeys.areOfferedTo(request),
                me.is(Role.ADMINISTRATOR),
                me.detour().isPresent());
    }

    @PostMapping(HERE + "/recovery-codes")
    @PermitSignedIn
    View renewCodes(Me me, HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        if (!factors.of(me.id()).any()) throw Refusal.conflict("people.recovery.needsFactor");
        return new RecoveryCodesPage(factors.renewRecoveryCodes(me.id()));
    }

    @PostMapping(HERE + "/authenticator/removal")
    @PermitSignedIn
    View removeAuthenticator(Me me, HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        factors.removeAuthenticator(me.id());
        return Redirect.to(HERE).saying("people.authenticator.removed");
    }
}
