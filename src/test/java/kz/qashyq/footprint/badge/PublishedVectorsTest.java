package kz.qashyq.footprint.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.util.Objects;
import kz.qashyq.cast.BadgesCast;
import kz.qashyq.platform.db.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Proofs that others have made: the test vectors of the W3C's two recommendations on Data Integrity suites. */
class PublishedVectorsTest {
    private static final String CREDENTIAL = """
            {"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],
             "id":"urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33","type":["VerifiableCredential","AlumniCredential"],
             "name":"Alumni Credential","description":"A minimum viable example of an Alumni Credential.",
             "issuer":"https://vc.example/issuers/5678","validFrom":"2023-01-01T00:00:00Z",
             "credentialSubject":{"id":"did:example:abcdefgh","alumniOf":"The School of Examples"}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            eddsa-jcs-2022, z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2, z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX
            ecdsa-jcs-2019, zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP, z5ptCet75SaEgzG4v4zJhbJtfNi74Wv7Fq15hhKouJQQjEPQvPZKaYxcMXAMLPQS2FXrkCWokNJkFVkwxNzZfD5oT
            ecdsa-jcs-2019, z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ, zq3EuTeLiGurmB2JR5oL8oWEsT7u2tba4HT1oZbiMYWc5qzsoW2kLYcBcF4HM5vCpJyTkceULKrVXuJQkXeN5seL4uXrFNFRMm53GWy1Yrto8rTWxZi9DkNeWP7yUPs7ELAm
            """)
    void the_published_proof_verifies_and_no_other_text_does(String suite, String key, String value) {
        var credential = Json.read(CREDENTIAL, ObjectNode.class);
        var proof = Json.read("""
                {"type":"DataIntegrityProof","cryptosuite":"%s","created":"2023-02-24T23:36:38Z",
                 "verificationMethod":"did:key:%s#%s","proofPurpose":"assertionMethod",
                 "@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],
                 "proofValue":"%s"}
                """.formatted(suite, key, key, value), ObjectNode.class);
        assertThat(isVerified(proof, credential)).isTrue();
        // A holder may put a context behind the signer's, and nothing before it.
        var longer = credential.deepCopy();
        longer.withArray("@context").add("https://holder.example/context");
        assertThat(isVerified(proof, longer)).isTrue();
        var other = credential.deepCopy().put("name", "Alumni Credentia1");
        assertThat(isVerified(proof, other)).isFalse();
        assertThat(isVerified(proof.deepCopy().put("created", "2023-02-24T23:36:39Z"), credential))
                .isFalse();
    }

    private static boolean isVerified(ObjectNode proof, ObjectNode credential) {
        var seal = JcsSeal.of(proof, credential);
        return seal.isVerifiedBy(Objects.requireNonNull(seal.ownKey()));
    }

    @Test
    void a_key_is_the_same_in_every_form() {
        for (var keys : new java.security.KeyPair[] {BadgesCast.ed25519(), BadgesCast.p256(), BadgesCast.p384()}) {
            PublicKey key = keys.getPublic();
            assertThat(PublicKeys.pasted(BadgesCast.jwk(keys)).getEncoded()).isEqualTo(key.getEncoded());
            assertThat(PublicKeys.pasted(BadgesCast.pem(keys)).getEncoded()).isEqualTo(key.getEncoded());
            assertThat(PublicKeys.pasted(BadgesCast.multikey(keys)).getEncoded())
                    .isEqualTo(key.getEncoded());
            assertThat(PublicKeys.pasted(BadgesCast.didJwk(keys)).getEncoded()).isEqualTo(key.getEncoded());
            assertThat(PublicKeys.stored(key.getEncoded()).getEncoded()).isEqualTo(key.getEncoded());
        }
        var rsa = BadgesCast.rsa(2048);
        assertThat(PublicKeys.pasted(BadgesCast.jwk(rsa)).getEncoded())
                .isEqualTo(rsa.getPublic().getEncoded());
    }
}
