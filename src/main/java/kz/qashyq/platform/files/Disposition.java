package kz.qashyq.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** How a browser is told to treat a file: shown only if its type cannot act in our name, else downloaded in a sandbox. */
final class Disposition {
    private static final Set<String> SHOWN = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/avif",
            "image/bmp",
            "application/pdf",
            "video/mp4",
            "video/webm",
            "video/ogg",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/webm",
            "audio/wav",
            "audio/x-wav",
            "audio/vnd.wave",
            "audio/flac",
            "audio/x-flac",
            "audio/aac",
            "text/vtt");

    private Disposition() {}

    static boolean isShown(StoredFile file) {
        return SHOWN.contains(file.type());
    }

    /** RFC 6266: a plain name for the oldest readers, the true one in RFC 5987's form for all others. */
    static String header(StoredFile file) {
        return (isShown(file) ? "inline" : "attachment")
                + "; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                + UriUtils.encode(file.name(), StandardCharsets.UTF_8);
    }

    /** Browsers' own viewers of PDF refuse to open in a sandbox; they run apart from our pages anyway. */
    static String contentPolicy(StoredFile file) {
        var nothing =
                "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; frame-ancestors 'self'";
        return file.isPdf() ? nothing + "; object-src 'self'" : nothing + "; sandbox";
    }

    static String type(StoredFile file) {
        return file.type().startsWith("text/") ? file.type() + ";charset=UTF-8" : file.type();
    }
}
