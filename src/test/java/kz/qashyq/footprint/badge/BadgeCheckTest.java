package kz.qashyq.footprint.badge;

import static kz.qashyq.cast.BadgesCast.credential;
import static kz.qashyq.cast.BadgesCast.didJwk;
import static kz.qashyq.cast.BadgesCast.didKey;
import static kz.qashyq.cast.BadgesCast.ed25519;
import static kz.qashyq.cast.BadgesCast.hash;
import static kz.qashyq.cast.BadgesCast.jwk;
import static kz.qashyq.cast.BadgesCast.jwt;
import static kz.qashyq.cast.BadgesCast.p256;
import static kz.qashyq.cast.BadgesCast.p384;
import static kz.qashyq.cast.BadgesCast.rsa;
import static kz.qashyq.cast.BadgesCast.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.qashyq.platform.db.Json;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class BadgeCheckTest {
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final String UNIVERSITY = "https://university.example/issuer";
    private static final String KEY_NAME = UNIVERSITY + "#key-1";
    private static final String EMAIL = "aigerim@example.kz";
    private static final Recipient AIGERIM = new Recipient("Сәтқұлова", "Айгерім", "Нұрланқызы", EMAIL);
    private static final KeyPair KEYS = ed25519();
    private static final KeyPair OTHER = ed25519();
    private static final KeyPair RSA = rsa(2048);

    private static TrustedIssuer trusted(String identifier, KeyPair keys, String keyId) {
        return new TrustedIssuer(
                TrustedIssuerId.next(), "Test University", identifier, keys.getPublic(), keyId, NOW, null);
    }

    private static Finding check(String text, TrustedIssuer... issuers) {
        return check(text, AIGERIM, issuers);
    }

    private static Finding check(String text, Recipient person, TrustedIssuer... issuers) {
        var read = BadgeCheck.Read.of(text.getBytes(StandardCharsets.UTF_8));
        var mine = Stream.of(issuers)
                .filter(it -> it.identifier().equals(read.credential().issuerId()))
                .toList();
        return BadgeCheck.check(read, mine, person, NOW).finding();
    }

    private static ObjectNode mine(String issuer) {
        return credential("https://university.example/badges/1", issuer, EMAIL);
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        var credential = mine(UNIVERSITY);
        change.accept(credential);
        return credential;
    }

    static List<Arguments> proofs() {
        var did = didKey(KEYS);
        var jwkDid = didJwk(KEYS);
        var p256 = p256();
        var p384 = p384();
        var rdfc = Json.read(sealed(mine(UNIVERSITY), KEYS, KEY_NAME), ObjectNode.class);
        ((ObjectNode) rdfc.get("proof")).put("cryptosuite", "eddsa-rdfc-2022");
        return List.of(
                argumentSet(
                        "eddsa, did:key",
                        sealed(mine(did), KEYS, did + "#x"),
                        trusted(did, KEYS, null),
                        Finding.VERIFIED),
                argumentSet(
                        "eddsa, did:jwk",
                        sealed(mine(jwkDid), KEYS, jwkDid + "#0"),
                        trusted(jwkDid, KEYS, null),
                        Finding.VERIFIED),
                argumentSet(
                        "ecdsa on P-256",
                        sealed(mine(didKey(p256)), p256, didKey(p256)),
                        trusted(didKey(p256), p256, null),
                        Finding.VERIFIED),
                argumentSet(
                        "ecdsa on P-384",
                        sealed(mine(didKey(p384)), p384, didKey(p384)),
                        trusted(didKey(p384), p384, null),
                        Finding.VERIFIED),
                argumentSet(
                        "the key by its address",
                        sealed(mine(UNIVERSITY), KEYS, KEY_NAME),
                        trusted(UNIVERSITY, KEYS, KEY_NAME),
                        Finding.VERIFIED),
                argumentSet(
                        "the key by any address",
                        sealed(mine(UNIVERSITY), p384, KEY_NAME),
                        trusted(UNIVERSITY, p384, null),
                        Finding.VERIFIED),
                argumentSet("nobody entered the issuer", sealed(mine(did), KEYS, did), null, Finding.ISSUER_UNKNOWN),
                argumentSet(
                        "nobody entered the key behind an address",
                        sealed(mine(UNIVERSITY), KEYS, KEY_NAME),
                        null,
                        Finding.KEY_UNKNOWN),
                argumentSet(
                        "the issuer has a key of another name",
                        sealed(mine(UNIVERSITY), KEYS, UNIVERSITY + "#2"),
                        trusted(UNIVERSITY, KEYS, KEY_NAME),
                        Finding.KEY_UNKNOWN),
                argumentSet(
                        "a stranger signs in the issuer's name",
                        sealed(mine(UNIVERSITY), OTHER, didKey(OTHER)),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.KEY_NOT_ISSUERS),
                argumentSet(
                        "a stranger signs with the key's name",
                        sealed(mine(UNIVERSITY), OTHER, KEY_NAME),
                        trusted(UNIVERSITY, KEYS, KEY_NAME),
                        Finding.SIGNATURE_FALSE),
                argumentSet(
                        "a trusted key, another issuer's name",
                        sealed(mine("https://other.example"), KEYS, did),
                        trusted(did, KEYS, null),
                        Finding.ISSUER_UNKNOWN),
                argumentSet(
                        "another's signature under did:key",
                        sealed(mine(did), OTHER, did),
                        trusted(did, KEYS, null),
                        Finding.SIGNATURE_FALSE),
                argumentSet(
                        "a suite that is not checked",
                        rdfc.toString(),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.KIND_UNKNOWN),
                argumentSet("no proof", mine(UNIVERSITY).toString(), trusted(UNIVERSITY, KEYS, null), Finding.NO_PROOF),
                argumentSet(
                        "a proof that has run out",
                        sealed(mine(did), KEYS, did, "\"expires\":\"2026-08-01T00:00:00Z\","),
                        trusted(did, KEYS, null),
                        Finding.EXPIRED),
                argumentSet(
                        "a proof that holds still",
                        sealed(mine(did), KEYS, did, "\"expires\":\"2026-10-01T00:00:00Z\","),
                        trusted(did, KEYS, null),
                        Finding.VERIFIED));
    }

    @Proves("FTP-09")
    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("proofs")
    void a_badge_is_verified_by_the_key_of_a_known_issuer_only(String text, TrustedIssuer issuer, Finding finding) {
        assertThat(issuer == null ? check(text) : check(text, issuer)).isEqualTo(finding);
    }

    static List<Arguments> tokens() {
        var p256 = p256();
        var did = didKey(KEYS);
        var own = mine(did).toString();
        var here = mine(UNIVERSITY).toString();
        var v1 = "{\"iss\":\"%s\",\"jti\":\"https://university.example/badges/1\",\"nbf\":%d,\"vc\":%s}";
        var nbf = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();
        var byName = "{\"alg\":\"%s\",\"kid\":\"" + KEY_NAME + "\"}";
        var small = rsa(1024);
        return List.of(
                argumentSet(
                        "RS256, key by its address",
                        jwt(byName.formatted("RS256"), v1.formatted(UNIVERSITY, nbf, here), RSA),
                        trusted(UNIVERSITY, RSA, KEY_NAME),
                        Finding.VERIFIED),
                argumentSet(
                        "ES256",
                        jwt(byName.formatted("ES256"), here, p256),
                        trusted(UNIVERSITY, p256, null),
                        Finding.VERIFIED),
                argumentSet(
                        "EdDSA, did:key",
                        jwt("{\"alg\":\"EdDSA\",\"kid\":\"" + did + "#1\"}", own, KEYS),
                        trusted(did, KEYS, null),
                        Finding.VERIFIED),
                argumentSet(
                        "EdDSA, the issuer's did",
                        jwt("{\"alg\":\"EdDSA\"}", own, KEYS),
                        trusted(did, KEYS, null),
                        Finding.VERIFIED),
                argumentSet(
                        "the key in the header",
                        jwt("{\"alg\":\"EdDSA\",\"jwk\":" + jwk(KEYS) + "}", here, KEYS),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.VERIFIED),
                argumentSet(
                        "a stranger's key in the header",
                        jwt("{\"alg\":\"EdDSA\",\"jwk\":" + jwk(OTHER) + "}", here, OTHER),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.KEY_NOT_ISSUERS),
                argumentSet(
                        "a stranger's key, nobody known",
                        jwt("{\"alg\":\"EdDSA\",\"jwk\":" + jwk(OTHER) + "}", here, OTHER),
                        null,
                        Finding.ISSUER_UNKNOWN),
                argumentSet(
                        "signed by nobody",
                        jwt("{\"alg\":\"none\"}", here, KEYS),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.KIND_UNKNOWN),
                argumentSet(
                        "a secret in place of a key",
                        jwt("{\"alg\":\"HS256\"}", here, KEYS),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.KIND_UNKNOWN),
                argumentSet(
                        "another algorithm than the key's",
                        jwt("{\"alg\":\"RS256\",\"kid\":\"" + did + "\"}", own, KEYS),
                        trusted(did, KEYS, null),
                        Finding.SIGNATURE_FALSE),
                argumentSet(
                        "something critical",
                        jwt("{\"alg\":\"EdDSA\",\"crit\":[\"b64\"],\"b64\":false}", own, KEYS),
                        trusted(did, KEYS, null),
                        Finding.KIND_UNKNOWN),
                argumentSet(
                        "a key too short",
                        jwt("{\"alg\":\"RS256\",\"jwk\":" + jwk(small) + "}", here, small),
                        trusted(UNIVERSITY, KEYS, null),
                        Finding.SIGNATURE_FALSE),
                argumentSet(
                        "another issuer on the envelope",
                        jwt(byName.formatted("RS256"), v1.formatted("https://other.example", nbf, here), RSA),
                        trusted(UNIVERSITY, RSA, null),
                        Finding.CONTRADICTS),
                argumentSet(
                        "another day on the envelope",
                        jwt(byName.formatted("RS256"), v1.formatted(UNIVERSITY, nbf + 60, here), RSA),
                        trusted(UNIVERSITY, RSA, null),
                        Finding.CONTRADICTS),
                argumentSet(
                        "an envelope that has run out",
                        jwt(byName.formatted("RS256"), "{\"exp\":1780000000,\"vc\":" + here + "}", RSA),
                        trusted(UNIVERSITY, RSA, null),
                        Finding.EXPIRED));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("tokens")
    void a_token_is_held_to_the_same(String text, TrustedIssuer issuer, Finding finding) {
        assertThat(issuer == null ? check(text) : check(text, issuer)).isEqualTo(finding);
    }

    static List<Arguments> days() {
        return List.of(
                argumentSet("for ever", "validFrom", "2026-03-01T00:00:00Z", Finding.VERIFIED),
                argumentSet("until tomorrow", "validUntil", "2026-09-02T09:00:00Z", Finding.VERIFIED),
                argumentSet("until this second", "validUntil", "2026-09-01T09:00:00Z", Finding.EXPIRED),
                argumentSet(
                        "until yesterday, as version 1 says it",
                        "expirationDate",
                        "2026-08-31T09:00:00+05:00",
                        Finding.EXPIRED),
                argumentSet("from tomorrow", "validFrom", "2026-09-02T00:00:00Z", Finding.NOT_YET_VALID));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("days")
    void a_badge_counts_while_it_is_valid(String member, String moment, Finding finding) {
        var text = sealed(changed(it -> it.put(member, moment)), KEYS, KEY_NAME);
        assertThat(check(text, trusted(UNIVERSITY, KEYS, null))).isEqualTo(finding);
    }

    static List<Arguments> recipients() {
        var salted = "sha256$" + HexFormat.of().formatHex(hash("SHA-256", EMAIL + "соль"));
        return List.of(
                argumentSet("the address", identity("emailAddress", "Aigerim@Example.kz", false, ""), Finding.VERIFIED),
                argumentSet(
                        "another address",
                        identity("emailAddress", "bolat@example.kz", false, ""),
                        Finding.RECIPIENT_OTHER),
                argumentSet("the address, hashed", identity("emailAddress", salted, true, "соль"), Finding.VERIFIED),
                argumentSet(
                        "the address, hashed with other salt",
                        identity("emailAddress", salted, true, "x"),
                        Finding.RECIPIENT_OTHER),
                argumentSet(
                        "a hash of no known kind",
                        identity("emailAddress", "crc32$12345678", true, ""),
                        Finding.RECIPIENT_OTHER),
                argumentSet("the name", identity("name", "Айгерім  СӘТҚҰЛОВА", false, ""), Finding.VERIFIED),
                argumentSet(
                        "the name with the patronymic",
                        identity("name", "Сәтқұлова Айгерім Нұрланқызы", false, ""),
                        Finding.VERIFIED),
                argumentSet("half of the name", identity("name", "Айгерім", false, ""), Finding.RECIPIENT_OTHER),
                argumentSet(
                        "a number that nobody here knows",
                        identity("systemId", "4711", false, ""),
                        Finding.RECIPIENT_UNKNOWN),
                argumentSet("nothing", JsonNodeFactory.instance.objectNode(), Finding.RECIPIENT_UNKNOWN),
                argumentSet(
                        "the address as the subject's id",
                        JsonNodeFactory.instance.objectNode().put("id", "mailto:" + EMAIL),
                        Finding.VERIFIED));
    }

    private static ObjectNode identity(String kind, String value, boolean hashed, String salt) {
        var subject = JsonNodeFactory.instance.objectNode();
        subject.putObject("identifier")
                .put("identityType", kind)
                .put("identityHash", value)
                .put("hashed", hashed)
                .put("salt", salt);
        return subject;
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("recipients")
    void a_badge_must_name_whoever_brings_it(ObjectNode named, Finding finding) {
        var credential = changed(it -> {
            var subject = (ObjectNode) it.get("credentialSubject");
            subject.remove("identifier");
            subject.setAll(named);
        });
        assertThat(check(sealed(credential, KEYS, KEY_NAME), trusted(UNIVERSITY, KEYS, null)))
                .isEqualTo(finding);
    }

    @Test
    void an_address_tells_nothing_of_somebody_whose_address_nobody_knows() {
        var unknown = new Recipient("Сәтқұлова", "Айгерім", "", "");
        var text = sealed(mine(UNIVERSITY), KEYS, KEY_NAME);
        assertThat(check(text, unknown, trusted(UNIVERSITY, KEYS, null))).isEqualTo(Finding.RECIPIENT_UNKNOWN);
    }

    /** Every byte in turn: what is left is unreadable, or is not verified. */
    @Test
    void no_byte_can_be_changed() {
        var did = didKey(KEYS);
        var json = sealed(mine(did), KEYS, did);
        assertThat(survivors(json, json.length(), trusted(did, KEYS, null))).isEmpty();
        var token = jwt("{\"alg\":\"EdDSA\"}", mine(did).toString(), KEYS);
        // The last letter has bits that stand for nothing.
        assertThat(survivors(token, token.length() - 1, trusted(did, KEYS, null)))
                .isEmpty();
    }

    private static List<String> survivors(String text, int until, TrustedIssuer issuer) {
        assertThat(check(text, issuer)).isEqualTo(Finding.VERIFIED);
        return Stream.iterate(0, at -> at < until, at -> at + 1)
                .map(at -> text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1))
                .filter(other -> {
                    try {
                        return check(other, issuer) == Finding.VERIFIED;
                    } catch (UnreadableBadge unreadable) {
                        return false;
                    }
                })
                .toList();
    }

    @Test
    void a_proof_more_neither_spoils_nor_saves() {
        var did = didKey(KEYS);
        var good = Json.read(sealed(mine(did), KEYS, did), ObjectNode.class);
        var other = Json.read(sealed(mine(did), OTHER, "https://nobody.example/key"), ObjectNode.class);
        var both = mine(did);
        both.putArray("proof").add(other.get("proof")).add(good.get("proof"));
        assertThat(check(both.toString())).isEqualTo(Finding.ISSUER_UNKNOWN);
        var spoilt = mine(did).put("name", "Another course");
        spoilt.putArray("proof").add(other.get("proof")).add(good.get("proof"));
        assertThat(check(spoilt.toString(), trusted(did, KEYS, null))).isEqualTo(Finding.SIGNATURE_FALSE);
    }
}
