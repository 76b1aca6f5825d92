package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.qashyq.people.account.Account;
import kz.qashyq.people.account.Accounts;
import kz.qashyq.people.account.OwnPassword;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.OpenSessions;
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

/** IAM-02: the first password is replaced before anything else; later ones whenever one likes. */
@Controller
class PasswordController {
    private final Accounts accounts;
    private final OwnPassword passwords;
    private final OpenSessions sessions;
    private final SessionDoor door;

    PasswordController(Accounts accounts, OwnPassword passwords, OpenSessions sessions, SessionDoor door) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.door = door;
    }

    @GetMapping("/people/me/password")
    @PermitSignedIn(duringDetour = true)
    View show(Me me) {
        return page(account(me), FormErrors.none());
    }

    /** Whoever had the old password is out: every other session ends. */
    @PostMapping("/people/me/password")
    @PermitSignedIn(duringDetour = true)
    View update(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Me me,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = account(me);
        var errors = faults(account, old, password, again, request);
        if (errors.any()) return page(account, errors);
        passwords.change(me.id(), password, request.getRemoteAddr());
        sessions.endOthers(me.id(), request);
        door.open(me.id(), request, response);
        return account.mustChange()
                ? Redirect.to("/")
                : Redirect.to("/people/me").saying("people.password.changed");
    }

    private FormErrors faults(Account account, String old, String password, String again, HttpServletRequest request) {
        var errors = FormErrors.none();
        if (!account.mustChange())
            passwords
                    .faultOf(account.person(), old, request.getRemoteAddr())
                    .ifPresent(fault ->
                            errors.add("old", fault.key(), fault.arguments().toArray()));
        if (errors.any()) return errors;
        passwords
                .faultOfNew(account, password)
                .ifPresent(fault ->
                        errors.add("password", fault.key(), fault.arguments().toArray()));
        if (!password.equals(again)) errors.add("again", "people.password.differs");
        return errors;
    }

    private Account account(Me me) {
        return accounts.account(me.id()).orElseThrow(Refusal::notFound);
    }

    private static PasswordPage page(Account account, FormErrors errors) {
        return new PasswordPage(account.login(), account.mustChange(), errors);
    }
}
