package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.people.account.factor.FactorState;
import kz.qashyq.people.account.passkey.Passkey;
import kz.qashyq.platform.web.View;

/**
 * @param passkeysOffered whether browsers offer passkeys at the address in use
 * @param required whether nothing else opens before one is added
 */
public record FactorsPage(
        FactorState state, List<Passkey> passkeys, boolean passkeysOffered, boolean advised, boolean required)
        implements View {}
