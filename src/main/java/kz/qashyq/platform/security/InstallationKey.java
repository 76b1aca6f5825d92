package kz.qashyq.platform.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.qashyq.platform.postgres.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals and signs with a key that lies beside the database and never in it. Each purpose has a key of its own, derived from
 * the installation's one, so that a signature made for one thing is worthless for another.
 */
@Component
public class InstallationKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] root;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    InstallationKey(@Value("${qashyq.var:var}") Path home) {
        root = HexFormat.of().parseHex(new Secrets(home.resolve("secrets")).readOrCreate("installation-key"));
    }

    /** @param owner what the secret belongs to; it opens for nobody else, even if rows are exchanged in the database */
    public byte[] seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    public byte[] open(byte[] sealed, String owner) {
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                owner,
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** A signature that fits into a cookie: 128 bits. */
    public String sign(String purpose, String text) {
        var signature = mac(derived(purpose), text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, 16));
    }

    /** A keyed hash for secrets that are long and random already: a stolen table cannot be searched without the key. */
    public byte[] hash(String purpose, String secret) {
        return mac(derived(purpose), secret);
    }

    private byte[] cipher(int mode, byte[] nonce, String owner, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed secret does not open: was installation-key replaced?", e);
        }
    }

    private byte[] derived(String purpose) {
        return derived.computeIfAbsent(purpose, it -> mac(root, "qashyq " + it));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
