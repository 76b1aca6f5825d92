package kz.qashyq.people.registry.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding nobody stated: a byte order mark says it; valid UTF-8 is UTF-8, because text in another
 * encoding almost never happens to be; the rest comes from a Russian Windows.
 */
final class PlainText {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private PlainText() {}

    static String decode(byte[] file) {
        if (has(file, 0xEF, 0xBB, 0xBF)) return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (has(file, 0xFF, 0xFE)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (has(file, 0xFE, 0xFF)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        for (var each : file) if (each == 0) throw new UnreadableFile("people.import.file.notATable");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS_1251);
        }
    }

    private static boolean has(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
