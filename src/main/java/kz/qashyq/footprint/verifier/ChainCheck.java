package kz.qashyq.footprint.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.footprint.verifier.Finding.Broken;
import kz.qashyq.footprint.verifier.Finding.Kind;

/** One chain of the file, checked while it is read; the first thing that is wrong is kept. */
final class ChainCheck {
    private static final HexFormat HEX = HexFormat.of();

    private String actor = "";
    private String identifier = "";
    private String head = "";
    private List<?> proof = List.of();
    private long length;
    private long erased;

    private long seq;
    private byte[] hash = new byte[32];
    private String stored = "";
    /** As the statements themselves name the actor; there is none while all were erased. */
    private String said = "";

    private Optional<Broken> broken = Optional.empty();

    ChainCheck(Json json) throws IOException {
        json.object(name -> {
            switch (name) {
                case "actor" -> actor = json.string();
                case "identifier" -> identifier = json.string();
                case "length" -> length = json.integer();
                case "head" -> head = json.string();
                case "proof" -> proof = json.value() instanceof List<?> steps ? steps : List.of();
                case "statements" -> json.array(index -> statement(FootprintCheck.members(json.value())));
                default -> json.value();
            }
        });
        if (broken.isPresent()) return;
        if (seq < length) found(Kind.MISSING, "", seq + 1);
        else if (seq != length || !HEX.formatHex(hash).equals(head)) found(Kind.TAIL, "", seq);
        else if (!actor.equals(key(identifier)) || !said.isEmpty() && !said.equals(identifier))
            found(Kind.STATED, "", seq);
    }

    private void statement(Map<String, Object> row) {
        if (broken.isPresent()) return;
        var id = text(row, "id");
        if (!(row.get("seq") instanceof Double number) || number.longValue() != seq + 1) {
            found(Kind.MISSING, "", seq + 1);
            return;
        }
        seq++;
        stored = text(row, "stored");
        if (row.get("statement") instanceof Map<?, ?> content) {
            if (!HEX.formatHex(sha256(Json.canonical(content))).equals(text(row, "contentHash")))
                found(Kind.CONTENT, id, seq);
            else if (!saysTheSame(content, id)) found(Kind.STATED, id, seq);
        } else if (Boolean.TRUE.equals(row.get("erased"))) erased++;
        else found(Kind.CONTENT, id, seq);
        hash = link(text(row, "contentHash"), id);
        if (broken.isEmpty() && !HEX.formatHex(hash).equals(text(row, "hash"))) found(Kind.LINK, id, seq);
    }

    private boolean saysTheSame(Map<?, ?> content, String id) {
        var who = identifier(Objects.requireNonNullElse(content.get("actor"), ""));
        if (said.isEmpty()) said = who;
        return id.equals(content.get("id")) && stored.equals(content.get("stored")) && who.equals(said);
    }

    /** The hash before, the content's hash, then the ASCII text "id stored seq". */
    private byte[] link(String contentHash, String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            digest.update(HEX.parseHex(contentHash));
            return digest.digest((id + " " + stored + " " + seq).getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException notHex) {
            return new byte[0];
        }
    }

    /** What the leaf and its proof lead to, in hexadecimal. */
    String root() {
        var node =
                sha256(join(new byte[] {0}, (actor + " " + length + " " + head).getBytes(StandardCharsets.US_ASCII)));
        for (var step : proof) {
            if (!(step instanceof Map<?, ?> its) || !(its.get("hash") instanceof String neighbour)) return "";
            byte[] other;
            try {
                other = HEX.parseHex(neighbour);
            } catch (IllegalArgumentException notHex) {
                return "";
            }
            var both = "left".equals(its.get("side")) ? join(other, node) : join(node, other);
            node = sha256(join(new byte[] {1}, both));
        }
        return HEX.formatHex(node);
    }

    Optional<Broken> broken() {
        return broken;
    }

    String identifier() {
        return identifier;
    }

    long length() {
        return length;
    }

    long erased() {
        return erased;
    }

    private void found(Kind kind, String id, long at) {
        if (broken.isEmpty()) broken = Optional.of(new Broken(kind, "", id, stored, at));
    }

    /** The inverse functional identifier of xAPI, as one text. */
    private static String identifier(Object agent) {
        if (!(agent instanceof Map<?, ?> its)) return "";
        if (its.get("account") instanceof Map<?, ?> account)
            return "account|" + account.get("homePage") + "|" + account.get("name");
        if (its.get("mbox") instanceof String mbox) return "mbox|" + mbox;
        if (its.get("mbox_sha1sum") instanceof String sum) return "mbox_sha1sum|" + sum.toLowerCase(Locale.ROOT);
        if (its.get("openid") instanceof String openid) return "openid|" + openid;
        return "group|anonymous";
    }

    /** The first half of the identifier's SHA-256, as a UUID of version 8. */
    private static String key(String identifier) {
        var half = sha256(identifier);
        half[6] = (byte) (half[6] & 0x0f | 0x80);
        half[8] = (byte) (half[8] & 0x3f | 0x80);
        return HEX.formatHex(half, 0, 16).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static String text(Map<String, Object> row, String name) {
        return row.getOrDefault(name, "").toString();
    }

    private static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
