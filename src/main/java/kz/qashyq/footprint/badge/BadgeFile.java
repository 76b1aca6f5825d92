package kz.qashyq.footprint.badge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The credential in a file: the file itself, or baked into a picture (PNG or SVG). Told by the content, never by the name. */
public final class BadgeFile {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    /** Of the credential alone; pictures inside it count. */
    static final int MOST_TEXT = 1024 * 1024;

    private BadgeFile() {}

    /** @throws UnreadableBadge there is no credential in it */
    public static String text(byte[] file) {
        if (file.length > MOST_BYTES) throw new UnreadableBadge("footprint.badge.tooLarge");
        if (PngText.isPng(file)) return PngText.credential(file);
        var text = utf8(file).strip();
        var found = text.startsWith("<") ? SvgText.credential(text) : text;
        if (found.isBlank()) throw new UnreadableBadge("footprint.badge.noCredential");
        if (found.length() > MOST_TEXT) throw new UnreadableBadge("footprint.badge.tooLarge");
        return found;
    }

    static String utf8(byte[] bytes) {
        var mark =
                bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        var from = mark ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new UnreadableBadge("footprint.badge.noCredential");
        }
    }
}
