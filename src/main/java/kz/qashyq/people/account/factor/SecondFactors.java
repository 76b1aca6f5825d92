package kz.qashyq.people.account.factor;

import com.bastiaanjansen.otp.SecretGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.InstallationKey;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of an account: its authenticator app and its recovery codes, and how many passkeys it has. */
@Component
public class SecondFactors {
    private static final int SECRET_BITS = 160;
    private static final String RECOVERY = "recovery code";

    private final FactorRepository rows;
    private final InstallationKey key;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(FactorRepository rows, InstallationKey key, Audit audit, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    public FactorState of(PersonId person) {
        return rows.state(person);
    }

    /** A new secret, sealed, to be kept in the session until the app has shown that it knows it. */
    public byte[] newSecret(PersonId person) {
        return key.seal(SecretGenerator.generate(SECRET_BITS), person.toString());
    }

    public Enrolment enrolment(PersonId person, String login, byte[] sealed) {
        var secret = key.open(sealed, person.toString());
        var text = new String(secret, StandardCharsets.US_ASCII).replace("=", "");
        return new Enrolment(QrCode.of(OneTimeCode.address(secret, login)), text.replaceAll("(.{4})(?!$)", "$1 "));
    }

    /** False when the code is not the app's: nothing is added then. */
    @Transactional
    public boolean addAuthenticator(PersonId person, byte[] sealed, String code) {
        var step = OneTimeCode.step(key.open(sealed, person.toString()), digits(code), clock.instant(), 0);
        if (step.isEmpty()) return false;
        rows.saveAuthenticator(person, sealed, step.getAsLong(), clock.instant());
        audit.record(person, "people.deed.authenticatorAdded", person, Map.of());
        return true;
    }

    /** Each code is taken once, also when it is sent twice at the same moment. */
    @Transactional
    public boolean takesCode(PersonId person, String code) {
        var known = rows.lockAuthenticator(person);
        if (known.isEmpty()) return false;
        var secret = key.open(known.get().secret(), person.toString());
        var step = OneTimeCode.step(
                secret, digits(code), clock.instant(), known.get().lastStep());
        step.ifPresent(used -> rows.useStep(person, used));
        return step.isPresent();
    }

    @Transactional
    public boolean takesRecoveryCode(PersonId person, String typed, String address) {
        var taken = rows.useCode(person, hash(person, typed), clock.instant());
        if (taken) audit.record(person, "people.deed.recoveryCodeUsed", person, Map.of("address", address));
        return taken;
    }

    /** Shown once: only their hashes are kept. Former ones stop opening. */
    @Transactional
    public List<String> renewRecoveryCodes(PersonId person) {
        var codes = RecoveryCodes.draw();
        rows.removeCodes(person);
        rows.addCodes(person, codes.stream().map(code -> hash(person, code)).toList());
        audit.record(person, "people.deed.recoveryCodesMade", person, Map.of());
        return codes;
    }

    @Transactional
    public void removeAuthenticator(PersonId person) {
        if (!rows.removeAuthenticator(person)) return;
        audit.record(person, "people.deed.authenticatorRemoved", person, Map.of());
        dropCodesOfNothing(person);
    }

    /** Recovery codes replace a second factor; without one they would be a second password. */
    @Transactional
    public void dropCodesOfNothing(PersonId person) {
        if (!rows.state(person).any()) rows.removeCodes(person);
    }

    /** For somebody who lost everything: the administrator makes sure who they are and takes all factors away. */
    @Transactional
    public void removeAll(PersonId person, PersonId administrator) {
        rows.removeAuthenticator(person);
        rows.removePasskeys(person);
        rows.removeCodes(person);
        audit.record(administrator, "people.deed.secondFactorsRemoved", person, Map.of());
    }

    private byte[] hash(PersonId person, String code) {
        return key.hash(RECOVERY, person + "\n" + RecoveryCodes.plain(code));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
