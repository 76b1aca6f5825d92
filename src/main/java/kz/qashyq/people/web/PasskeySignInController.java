package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import kz.qashyq.people.account.Accounts;
import kz.qashyq.people.account.PendingSignIn;
import kz.qashyq.people.account.SignIns;
import kz.qashyq.people.account.passkey.Passkeys;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A passkey in place of a login and a password, or after them. */
@Controller
class PasskeySignInController {
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Clock clock;

    PasskeySignInController(Passkeys passkeys, Accounts accounts, SignIns signIns, Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    @PostMapping("/sign-in/passkey/challenge")
    @PermitAnyone
    ResponseEntity<String> challenge(HttpServletRequest request) {
        var pending = PendingSignIn.of(request, clock.instant()).map(PendingSignIn::person);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(passkeys.challengeToUse(pending, request));
    }

    @PostMapping("/sign-in/passkey")
    @PermitAnyone
    View create(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pending = PendingSignIn.of(request, clock.instant());
        var person = passkeys.use(answer, request)
                .filter(owner -> pending.isEmpty() || pending.get().person().equals(owner))
                .filter(this::isOpen);
        if (person.isEmpty()) return refused(next, request);
        PendingSignIn.clear(request);
        signIns.complete(person.get(), "passkey", request, response);
        return Redirect.to(pending.map(PendingSignIn::next).orElse(Paths.ownOrHome(next)));
    }

    private boolean isOpen(PersonId person) {
        return accounts.find(person).isPresent();
    }

    private View refused(String next, HttpServletRequest request) {
        var trouble = new SignInPage.Trouble(422, Message.of("people.passkey.refused"));
        return new SignInPage(Paths.ownOrHome(next), "", trouble, passkeys.areOfferedTo(request));
    }
}
