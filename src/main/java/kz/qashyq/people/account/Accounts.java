package kz.qashyq.people.account;

import java.util.Optional;
import kz.qashyq.platform.hooks.LanguageKeeper;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.SignedInPeople;
import org.springframework.stereotype.Component;

/** Who a session belongs to, and what they must do before anything else. */
@Component
class Accounts implements SignedInPeople, LanguageKeeper {
    private final AccountRepository rows;

    Accounts(AccountRepository rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Me> find(PersonId id) {
        return rows.findOpen(id);
    }

    @Override
    public void keep(PersonId person, Language language) {
        rows.chooseLanguage(person, language);
    }
}
