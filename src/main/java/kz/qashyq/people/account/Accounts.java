package kz.qashyq.people.account;

import java.util.Optional;
import java.util.Set;
import kz.qashyq.people.account.agreement.Agreement;
import kz.qashyq.platform.hooks.LanguageKeeper;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.security.SignedInPeople;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who a session belongs to, and what they must do before anything else. */
@Component
public class Accounts implements SignedInPeople, LanguageKeeper {
    private final AccountRepository rows;
    private final Set<Role> factorRequired;

    /** @param factorRequired roles for which a second factor is not a choice */
    Accounts(AccountRepository rows, @Value("${qashyq.second-factor.required-for:}") Set<Role> factorRequired) {
        this.rows = rows;
        this.factorRequired = Set.copyOf(factorRequired);
    }

    @Override
    public Optional<Me> find(PersonId id) {
        return rows.findOpen(id, Agreement.currentEditions())
                .map(holder -> new Me(
                        holder.person(),
                        holder.name(),
                        holder.roles(),
                        holder.language(),
                        Detour.of(holder, factorRequired)));
    }

    public Optional<Account> account(PersonId id) {
        return rows.account(id);
    }

    @Override
    public void keep(PersonId person, Language language) {
        rows.chooseLanguage(person, language);
    }
}
