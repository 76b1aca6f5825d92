package kz.qashyq.footprint.verifier;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.qashyq.footprint.verifier.Finding.Broken;
import kz.qashyq.footprint.verifier.Finding.Kind;

/** Checks one file: statements against the chain, the chain against its head, the head against the root, the root's signature. */
final class FootprintCheck {
    private static final HexFormat HEX = HexFormat.of();

    private final List<ChainCheck> chains = new ArrayList<>();
    private final Optional<byte[]> trusted;
    private Map<String, Object> learner = new TreeMap<>();
    private Map<String, Object> head = new TreeMap<>();
    private String format = "";

    /** @param trusted the public key in DER, as it was given; without it the file's own is taken */
    FootprintCheck(Optional<byte[]> trusted) {
        this.trusted = trusted;
    }

    /** @throws IOException it cannot be read, or is no footprint */
    Finding check(Reader file) throws IOException, GeneralSecurityException {
        var json = new Json(file);
        json.object(name -> {
            switch (name) {
                case "format" -> format = json.string();
                case "learner" -> learner = members(json.value());
                case "signedHead" -> head = members(json.value());
                case "chains" -> json.array(index -> chains.add(new ChainCheck(json)));
                default -> json.value();
            }
        });
        if (!json.isAtEnd()) throw new IOException("something follows the footprint");
        if (!format.equals("qashyq-footprint-1")) throw new IOException("not a footprint of this format: " + format);
        if (chains.isEmpty()) throw new IOException("no chain is in the file");
        for (var chain : chains) {
            if (chain.broken().isPresent()) return named(chain.broken().get());
            if (!isTheirs(chain)) return named(new Broken(Kind.STATED, "", "", "", 0));
            if (!chain.root().equals(text("root"))) return named(new Broken(Kind.INCLUSION, "", "", "", 0));
        }
        var key = der(text("publicKey"));
        if (trusted.isPresent() && !Arrays.equals(trusted.get(), key))
            return named(new Broken(Kind.KEY, "", "", "", 0));
        if (!isSigned(key)) return named(new Broken(Kind.SIGNATURE, "", "", text("signed"), 0));
        return new Finding.Whole(
                name(),
                id(),
                chains.stream().mapToLong(ChainCheck::length).sum(),
                chains.stream().mapToLong(ChainCheck::erased).sum(),
                number("number"),
                text("signed"),
                fingerprint(key));
    }

    /** Accounts of the platform itself bear the person's id: nobody's chain passes for another's. */
    private boolean isTheirs(ChainCheck chain) {
        var own = "account|https://qashyq.kz/people|";
        return !chain.identifier().startsWith(own) || chain.identifier().equals(own + id());
    }

    private boolean isSigned(byte[] key) throws GeneralSecurityException {
        var text = "qashyq-footprint-head-1\nnumber " + number("number") + "\nsigned " + text("signed") + "\nactors "
                + number("actors") + "\nstatements " + number("statements") + "\nroot " + text("root") + "\nprevious "
                + text("previous") + "\n";
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        try {
            return signature.verify(HEX.parseHex(text("signature")));
        } catch (java.security.SignatureException | IllegalArgumentException notEvenOne) {
            return false;
        }
    }

    private Finding named(Broken broken) {
        return new Broken(broken.kind(), name(), broken.statement(), broken.stored(), broken.seq());
    }

    private String name() {
        return learner.getOrDefault("name", id()).toString();
    }

    private String id() {
        return learner.getOrDefault("id", "").toString();
    }

    private String text(String name) {
        return head.getOrDefault(name, "").toString();
    }

    private long number(String name) {
        return head.get(name) instanceof Double number ? number.longValue() : 0;
    }

    @SuppressWarnings("unchecked") // Json makes no other maps
    static Map<String, Object> members(Object value) throws IOException {
        if (value instanceof Map<?, ?> members) return (Map<String, Object>) members;
        throw new IOException("an object was expected");
    }

    /** The key between the lines of a PEM file. */
    static byte[] der(String pem) throws IOException {
        try {
            return Base64.getMimeDecoder()
                    .decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("not a public key", e);
        }
    }

    static String fingerprint(byte[] der) throws GeneralSecurityException {
        return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(der))
                .replaceAll("(.{4})", "$1 ")
                .strip();
    }
}
