package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.people.account.OwnPassword;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Is it still you? Asked before changes that whoever finds a screen unlocked must not make. */
@Controller
class ConfirmationController {
    private final OwnPassword passwords;
    private final SessionDoor door;

    ConfirmationController(OwnPassword passwords, SessionDoor door) {
        this.passwords = passwords;
        this.door = door;
    }

    @GetMapping("/people/me/password/confirmation")
    @PermitSignedIn(duringDetour = true)
    View show(@RequestParam(defaultValue = "/people/me") String next) {
        return new ConfirmationPage(Paths.ownOrHome(next), FormErrors.none());
    }

    @PostMapping("/people/me/password/confirmation")
    @PermitSignedIn(duringDetour = true)
    View create(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/people/me") String next,
            Me me,
            HttpServletRequest request) {
        var errors = FormErrors.none();
        passwords
                .faultOf(me.id(), password, request.getRemoteAddr())
                .ifPresent(fault ->
                        errors.add("password", fault.key(), fault.arguments().toArray()));
        if (errors.any()) return new ConfirmationPage(Paths.ownOrHome(next), errors);
        door.prove(request);
        return Redirect.to(Paths.ownOrHome(next));
    }
}
