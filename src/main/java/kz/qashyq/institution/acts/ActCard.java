package kz.qashyq.institution.acts;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import org.jspecify.annotations.Nullable;

/**
 * ORG-02: what the register keeps of an act.
 *
 * @param issuer the ministry whose minister signed it
 * @param signedBy the minister, where the text names one
 * @param registration number in the state register; null for recommendations, which are not registered
 * @param agreedWith bodies that agreed to it; empty where none is named
 * @param amends the order whose rules it put into a new wording; empty where it stands alone
 */
public record ActCard(
        Act act,
        Localized title,
        String number,
        LocalDate adopted,
        Localized issuer,
        String signedBy,
        @Nullable String registration,
        @Nullable LocalDate registered,
        Localized agreedWith,
        Localized amends,
        List<Amendment> amendments) {
    public boolean isRegistered() {
        return registration != null;
    }

    /** The earliest day on which publication can have happened, as long as nobody has entered the true one. */
    public LocalDate presumedPublication() {
        return registered == null ? adopted : registered;
    }
}
