package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.people.account.Accounts;
import kz.qashyq.people.account.agreement.Agreements;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own account at a glance. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Agreements agreements;

    AccountController(Accounts accounts, SecondFactors factors, Agreements agreements) {
        this.accounts = accounts;
        this.factors = factors;
        this.agreements = agreements;
    }

    @GetMapping("/people/me")
    @PermitSignedIn
    View show(Me me) {
        var account = accounts.account(me.id()).orElseThrow(Refusal::notFound);
        return new AccountPage(
                account.displayName(),
                account.login(),
                roles(me),
                factors.of(me.id()),
                me.is(Role.ADMINISTRATOR),
                agreements.of(me.id()));
    }

    private static List<Message> roles(Me me) {
        return me.roles().stream().sorted().map(Role::title).toList();
    }
}
