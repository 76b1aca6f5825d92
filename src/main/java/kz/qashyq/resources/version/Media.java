package kz.qashyq.resources.version;

import java.util.Set;
import kz.qashyq.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/** What a file must be to be played, read or shown in the page. */
public final class Media {
    private static final Set<String> VIDEOS = Set.of("video/mp4", "video/webm");
    /** Vector pictures may carry scripts: they are kept and shown, but not taken from editors. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/webp", "image/gif", "image/avif");

    private Media() {}

    public static boolean isPlayable(@Nullable StoredFile file) {
        return file != null && VIDEOS.contains(file.type());
    }

    public static boolean isSubtitles(@Nullable StoredFile file) {
        return file != null && file.type().equals("text/vtt");
    }

    public static boolean isPicture(@Nullable StoredFile file) {
        return file != null && PICTURES.contains(file.type());
    }

    public static boolean isPdf(@Nullable StoredFile file) {
        return file != null && file.type().equals("application/pdf");
    }
}
