package kz.qashyq.people.account.agreement;

import java.time.Instant;
import kz.qashyq.platform.i18n.Language;

/**
 * The evidence that one edition was accepted.
 *
 * @param language in which it was read
 */
public record Acceptance(String edition, Language language, Instant at, String address) {
    public Agreement agreement() {
        return Agreement.ofEdition(edition);
    }

    public int version() {
        return Agreement.versionOf(edition);
    }
}
