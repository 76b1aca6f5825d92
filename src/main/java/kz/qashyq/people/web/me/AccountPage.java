package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.people.account.agreement.Acceptance;
import kz.qashyq.people.account.factor.FactorState;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.View;

/** @param factorAdvised for those whose account opens everybody else's data */
public record AccountPage(
        String name,
        String login,
        List<Message> roles,
        FactorState factors,
        boolean factorAdvised,
        List<Acceptance> acceptances)
        implements View {}
