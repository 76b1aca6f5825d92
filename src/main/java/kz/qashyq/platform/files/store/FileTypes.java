package kz.qashyq.platform.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is, from its first bytes. Nothing is ever unpacked or run: a bomb or a macro is only ever stored. */
final class FileTypes {
    private static final int PREFIX = 64 * 1024;
    private static final Tika TIKA = new Tika();

    /** Containers whose first bytes look alike; among what they may hold, the name says which. */
    private static final Set<String> CONTAINERS =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice");

    private FileTypes() {}

    static String of(Path file, String name) {
        try (var content = Files.newInputStream(file)) {
            return of(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(InputStream content, String name) throws IOException {
        var prefix = content.readNBytes(PREFIX);
        if (isSubtitles(prefix)) return "text/vtt";
        var type = TIKA.detect(prefix);
        if (CONTAINERS.contains(type)) return TIKA.detect(prefix, name);
        return switch (type) {
            case "application/x-matroska" -> isWebm(prefix) ? "video/webm" : "video/x-matroska";
            case "application/mp4", "video/x-m4v" -> "video/mp4";
            case "video/quicktime" -> isMp4(prefix) ? "video/mp4" : type;
            default -> type;
        };
    }

    private static boolean isSubtitles(byte[] prefix) {
        var start = new String(prefix, 0, Math.min(prefix.length, 10), StandardCharsets.UTF_8);
        if (start.startsWith("\uFEFF")) start = start.substring(1);
        return start.equals("WEBVTT") || start.matches("(?s)WEBVTT[ \\t\\r\\n].*");
    }

    /** The EBML header names its document type within the first bytes. */
    private static boolean isWebm(byte[] prefix) {
        return new String(prefix, 0, Math.min(prefix.length, 128), StandardCharsets.ISO_8859_1).contains("webm");
    }

    /** Brands of ISO base media that browsers play; Apple's own "qt" stays what it is. */
    private static boolean isMp4(byte[] prefix) {
        var start = new String(prefix, 0, Math.min(prefix.length, 64), StandardCharsets.ISO_8859_1);
        return start.startsWith("ftyp", 4)
                && (start.contains("iso") || start.contains("mp4") || start.contains("avc1"));
    }
}
