package kz.qashyq.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path home;

    @Test
    void a_signature_fits_its_text_only() {
        var key = new SigningKey(home);
        var signature = key.sign("text");
        assertThat(SigningKey.isSigned("text", signature, key.publicKey())).isTrue();
        assertThat(SigningKey.isSigned("texT", signature, key.publicKey())).isFalse();
        assertThat(new SigningKey(home).publicKey()).as("kept on disk").isEqualTo(key.publicKey());
        assertThat(SigningKey.pem(key.publicKey())).startsWith("-----BEGIN PUBLIC KEY-----\n");
    }
}
