package kz.qashyq.people.account;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.people.account.agreement.Agreement;
import kz.qashyq.platform.security.Role;

/** What somebody must do before anything else, one thing at a time. */
final class Detour {
    static final String PASSWORD = "/people/me/password";
    static final String AGREEMENTS = "/people/me/agreements";
    static final String SECOND_FACTOR = "/people/me/second-factor";

    private Detour() {}

    /**
     * IAM-02, IAM-04: the printed password opens nothing but the page for an own one; learners use the platform only after
     * they accepted the current edition of every agreement.
     *
     * @param factorRequired roles that may not work without a second factor
     */
    static Optional<String> of(AccountRepository.Holder holder, Set<Role> factorRequired) {
        if (holder.mustChange()) return Optional.of(PASSWORD);
        if (Agreement.areNeededBy(holder.roles()) && holder.accepted() < Agreement.values().length)
            return Optional.of(AGREEMENTS);
        if (!holder.hasSecondFactor() && !Collections.disjoint(holder.roles(), factorRequired))
            return Optional.of(SECOND_FACTOR);
        return Optional.empty();
    }
}
