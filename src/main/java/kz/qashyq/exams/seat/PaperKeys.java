package kz.qashyq.exams.seat;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.platform.security.InstallationKey;
import org.springframework.stereotype.Component;

/**
 * The keys of an attempt, one for each question and one for the journal on the device. They follow from the installation's
 * key, so that no copy of the database holds one and the start needs no read for them. Each question has its own: in a
 * one-way exam a device gets no key before its turn, whatever it has downloaded.
 */
@Component
public class PaperKeys {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final InstallationKey installation;
    private final SecureRandom random = new SecureRandom();

    PaperKeys(InstallationKey installation) {
        this.installation = installation;
    }

    /** 256 bits for the question at this place of the paper, from 1. */
    public byte[] ofQuestion(AttemptId attempt, int position) {
        return installation.hash("exam question", attempt + " " + position);
    }

    /** 256 bits with which a device locks its own journal of the attempt. */
    public byte[] ofJournal(AttemptId attempt) {
        return installation.hash("exam journal", attempt.toString());
    }

    /** AES-256-GCM: twelve bytes of nonce, then the text with its tag of sixteen. */
    byte[] lock(AttemptId attempt, int position, byte[] text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(ofQuestion(attempt, position), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            var locked = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(text.length));
            cipher.doFinal(text, 0, text.length, locked, NONCE);
            return locked;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
