package kz.qashyq.people.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.qashyq.platform.security.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals first passwords until they are printed: AES-256-GCM, the key in a file of its own, so that a copy of the database
 * gives nobody a password. Each is bound to its person.
 */
@Component
class PasswordBox {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    PasswordBox(@Value("${qashyq.var:var}") String home) {
        this.key = new SecretKeySpec(keyIn(Path.of(home, "secrets")), "AES");
    }

    byte[] seal(String password, PersonId person) {
        var iv = new byte[IV];
        random.nextBytes(iv);
        var sealed = apply(Cipher.ENCRYPT_MODE, iv, person, password.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
    }

    String open(byte[] sealed, PersonId person) {
        var buffer = ByteBuffer.wrap(sealed);
        var iv = new byte[IV];
        buffer.get(iv);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(apply(Cipher.DECRYPT_MODE, iv, person, rest), StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, byte[] iv, PersonId person, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key for first passwords does not fit. Reset the passwords anew.", e);
        }
    }

    /** Made on the first start, readable by its owner only; whoever comes second reads what the first one wrote. */
    private byte[] keyIn(Path directory) {
        var file = directory.resolve("first-passwords.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                var fresh = new byte[32];
                random.nextBytes(fresh);
                var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                try (var channel = Files.newByteChannel(
                        file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
                    channel.write(ByteBuffer.wrap(fresh));
                } catch (FileAlreadyExistsException anotherNodeWasQuicker) {
                    return Files.readAllBytes(file);
                }
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key for first passwords cannot be kept in " + directory, e);
        }
    }
}
