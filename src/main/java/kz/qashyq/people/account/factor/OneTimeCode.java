package kz.qashyq.people.account.factor;

import com.bastiaanjansen.otp.HMACAlgorithm;
import com.bastiaanjansen.otp.HOTPGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The six digits of an authenticator app (RFC 6238). A telephone's clock may be half a minute off in either direction; a
 * half minute whose code was used, and all before it, are closed.
 */
final class OneTimeCode {
    private static final int STEP_SECONDS = 30;
    private static final int DRIFT = 1;

    private OneTimeCode() {}

    /**
     * The half minute this code belongs to, if it may still be used.
     *
     * @param secret in base 32
     * @param lastStep the latest half minute that was used
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
        var generator = new HOTPGenerator.Builder(secret)
                .withAlgorithm(HMACAlgorithm.SHA1)
                .withPasswordLength(6)
                .build();
        var current = now.getEpochSecond() / STEP_SECONDS;
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            if (step > lastStep && isSame(generator.generate(step), code)) return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    /** What the app reads from the picture. */
    static String address(byte[] secret, String login) {
        return "otpauth://totp/Qashyq:%s?secret=%s&issuer=Qashyq"
                .formatted(
                        URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20"),
                        new String(secret, StandardCharsets.US_ASCII));
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
