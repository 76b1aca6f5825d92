package kz.qashyq.footprint.badge;

import static kz.qashyq.cast.BadgesCast.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadgeFileTest {
    private static final String BAKED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 9 9">
              %s<path d="M0 0h9"/></svg>
            """;

    static List<Arguments> files() {
        return List.of(
                argumentSet("the text itself", text("  {\"id\":1}\n"), "{\"id\":1}"),
                argumentSet("with a byte order mark", text("\uFEFF{\"id\":1}"), "{\"id\":1}"),
                argumentSet("PNG", png("openbadgecredential", "{\"id\":\"ә\"}", false), "{\"id\":\"ә\"}"),
                argumentSet("PNG, compressed", png("openbadgecredential", "{\"id\":\"ә\"}", true), "{\"id\":\"ә\"}"),
                argumentSet(
                        "SVG with JSON",
                        text(BAKED.formatted(
                                "<openbadges:credential><![CDATA[ {\"a\":\"<&\"} ]]></openbadges:credential>")),
                        "{\"a\":\"<&\"}"),
                argumentSet(
                        "SVG with a token",
                        text(BAKED.formatted("<openbadges:credential verify=\"a.b.c\"></openbadges:credential>")),
                        "a.b.c"));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("files")
    void the_credential_is_found_in_every_form(byte[] file, String credential) {
        assertThat(BadgeFile.text(file)).isEqualTo(credential);
    }

    static List<Arguments> others() {
        var cut = png("openbadgecredential", "{}", false);
        return List.of(
                argumentSet("nothing", new byte[0], "noCredential"),
                argumentSet("blanks", text("  \n"), "noCredential"),
                argumentSet("a picture", png("Comment", "hello", false), "noCredential"),
                argumentSet("a picture of version 2", png("openbadges", "{}", false), "versionTwo"),
                argumentSet("a picture cut off", Arrays.copyOf(cut, 50), "broken"),
                argumentSet("bytes", new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2}, "noCredential"),
                argumentSet("a drawing", text(BAKED.formatted("")), "noCredential"),
                argumentSet(
                        "a drawing of version 2",
                        text("<svg xmlns:o=\"http://openbadges.org\"><o:assertion verify=\"a\"/></svg>"),
                        "versionTwo"),
                argumentSet("a drawing cut off", text("<svg xmlns='http://www.w3.org/2000/svg'><g>"), "noCredential"),
                argumentSet("another file asked for", text("""
                        <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential>&x;</o:credential></svg>
                        """), "noCredential"),
                argumentSet("laughs by the billion", text("""
                        <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                        <svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential>&b;</o:credential></svg>
                        """), "noCredential"),
                argumentSet("a bomb", png("openbadgecredential", " ".repeat(60_000_000), true), "tooLarge"),
                argumentSet("a long text", text("{" + " ".repeat(1024 * 1024) + "}"), "tooLarge"),
                argumentSet("a large file", new byte[BadgeFile.MOST_BYTES + 1], "tooLarge"));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("others")
    void what_is_no_badge_is_told_so(byte[] file, String reason) {
        assertThatThrownBy(() -> BadgeFile.text(file))
                .isInstanceOfSatisfying(
                        UnreadableBadge.class,
                        e -> assertThat(e.reason().key()).isEqualTo("footprint.badge." + reason));
    }

    static List<Arguments> credentials() {
        return List.of(
                argumentSet("no JSON", "{\"id\":", "broken"),
                argumentSet("a name twice", "{\"id\":1,\"id\":2}", "broken"),
                argumentSet("deep as a well", "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "broken"),
                argumentSet("half of a surrogate pair", "{\"id\":\"\\ud800\"}", "broken"),
                argumentSet("a number out of range", "{\"id\":1e999}", "broken"),
                argumentSet("a token of nothing", "a.b.c", "broken"),
                argumentSet("words", "Сертификат", "noCredential"),
                argumentSet("another credential", """
                        {"id":"urn:x","type":["VerifiableCredential","AlumniCredential"],"issuer":"did:x:y",
                         "validFrom":"2026-01-01T00:00:00Z","credentialSubject":{"name":"x"}}
                        """, "notABadge"),
                argumentSet("no beginning", """
                        {"id":"urn:x","type":"OpenBadgeCredential","issuer":"did:x:y",
                         "credentialSubject":{"achievement":{"name":"x"}}}
                        """, "notABadge"),
                argumentSet("no day", """
                        {"id":"urn:x","type":"OpenBadgeCredential","issuer":"did:x:y","validFrom":"yesterday",
                         "credentialSubject":{"achievement":{"name":"x"}}}
                        """, "broken"));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("credentials")
    void what_is_no_credential_is_told_so(String text, String reason) {
        assertThatThrownBy(() -> BadgeCheck.Read.of(text(text)))
                .isInstanceOfSatisfying(
                        UnreadableBadge.class,
                        e -> assertThat(e.reason().key()).isEqualTo("footprint.badge." + reason));
    }

    @Test
    void what_would_break_a_page_or_a_table_is_taken_out_of_names() {
        var read = BadgeCheck.Read.of(text("""
                {"id":"urn:x","type":"OpenBadgeCredential","issuer":{"id":"did:x:y","name":"A\\u0000B\\nC"},
                 "validFrom":"2026-01-01T00:00:00Z",
                 "credentialSubject":{"achievement":{"name":{"en":"%s"}},"creditsEarned":1e99}}
                """.formatted("x".repeat(5_000))));
        assertThat(read.credential().issuerName()).isEqualTo("A B C");
        assertThat(read.credential().title()).hasSize(300);
        assertThat(read.credential().credits()).isNull();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
