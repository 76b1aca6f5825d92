package kz.qashyq.footprint.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The credential that is baked into a PNG: the first iTXt chunk of that name. */
final class PngText {
    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final String KEYWORD = "openbadgecredential";
    /** Version 2 baked under this name. */
    private static final String OLD_KEYWORD = "openbadges";

    private PngText() {}

    static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length && Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE);
    }

    static String credential(byte[] file) {
        var png = ByteBuffer.wrap(file).position(SIGNATURE.length);
        var isOld = false;
        while (png.remaining() >= 12) {
            var length = png.getInt();
            var type = png.getInt();
            // The checksum stands behind.
            if (length < 0 || length > png.remaining() - 4) throw new UnreadableBadge("footprint.badge.broken");
            var data = png.slice(png.position(), length);
            png.position(png.position() + length + 4);
            if (type != 0x69545874) continue;
            var keyword = untilZero(data);
            if (keyword.equals(KEYWORD)) return text(data);
            isOld |= keyword.equals(OLD_KEYWORD);
        }
        throw new UnreadableBadge(isOld ? "footprint.badge.versionTwo" : "footprint.badge.noCredential");
    }

    /** Behind the keyword: compressed or not, by which method, language, translated keyword, text. */
    private static String text(ByteBuffer data) {
        if (data.remaining() < 2) throw new UnreadableBadge("footprint.badge.broken");
        var isCompressed = data.get() != 0;
        data.get();
        untilZero(data);
        untilZero(data);
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        if (isCompressed) bytes = inflated(bytes);
        if (bytes.length > BadgeFile.MOST_TEXT) throw new UnreadableBadge("footprint.badge.tooLarge");
        return BadgeFile.utf8(bytes);
    }

    private static String untilZero(ByteBuffer data) {
        var from = data.position();
        while (data.hasRemaining()) {
            if (data.get() == 0) {
                var bytes = new byte[data.position() - from - 1];
                data.get(from, bytes);
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
        }
        throw new UnreadableBadge("footprint.badge.broken");
    }

    /** The standard forbids compression and some bakers compress; a bomb is cut off where a credential would end. */
    private static byte[] inflated(byte[] bytes) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0) throw new UnreadableBadge("footprint.badge.broken");
                out.write(buffer, 0, read);
                if (out.size() > BadgeFile.MOST_TEXT) throw new UnreadableBadge("footprint.badge.tooLarge");
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new UnreadableBadge("footprint.badge.broken");
        } finally {
            inflater.end();
        }
    }
}
