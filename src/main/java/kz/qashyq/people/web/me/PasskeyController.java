package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.people.DeviceName;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.people.account.passkey.PasskeyId;
import kz.qashyq.people.account.passkey.Passkeys;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding and removing passkeys. */
@Controller
class PasskeyController {
    private static final String HERE = FactorController.HERE + "/passkey";
    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final SessionDoor door;

    PasskeyController(Passkeys passkeys, SecondFactors factors, SessionDoor door) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.door = door;
    }

    /** The device's own name is proposed: with three passkeys one must know which to remove. */
    @GetMapping(HERE)
    @PermitSignedIn
    View show(HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        @Nullable String browser = request.getHeader("User-Agent");
        return new PasskeyPage(DeviceName.of(browser == null ? "" : browser), FormErrors.none());
    }

    @PostMapping(HERE + "/challenge")
    @PermitSignedIn
    ResponseEntity<String> challenge(Me me, HttpServletRequest request) {
        if (!door.isProven(request)) throw Refusal.forbidden();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(passkeys.challengeToAdd(me.id(), request));
    }

    @PostMapping(HERE)
    @PermitSignedIn
    View create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            Me me,
            HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(HERE);
        var errors = FormErrors.none();
        var named = errors.required("name", name, LONGEST_NAME);
        if (!errors.any() && !passkeys.add(me.id(), named, answer, request))
            errors.add("name", "people.passkey.notAdded");
        if (errors.any()) return new PasskeyPage(name, errors);
        return factors.of(me.id()).codesLeft() == 0
                ? new RecoveryCodesPage(factors.renewRecoveryCodes(me.id()))
                : Redirect.to(FactorController.HERE).saying("people.passkey.added");
    }

    @PostMapping(FactorController.HERE + "/passkeys/{passkey}/removal")
    @PermitSignedIn
    View remove(@PathVariable PasskeyId passkey, Me me, HttpServletRequest request) {
        if (!door.isProven(request)) return ConfirmationPage.before(FactorController.HERE);
        if (!passkeys.remove(me.id(), passkey)) throw Refusal.notFound();
        return Redirect.to(FactorController.HERE).saying("people.passkey.removed");
    }
}
