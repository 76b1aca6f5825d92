package kz.qashyq.resources.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.Reading;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceContent.Video;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * A resource inside a page.
 *
 * @param version null while nothing of it is published
 */
public record ResourceFragment(ResourceId id, @Nullable Version version, Map<FileId, StoredFile> files, Reading reading)
        implements View {

    public ResourceContent content() {
        return shown().content();
    }

    public String title() {
        return shown().title().in(reading.language());
    }

    public StoredFile file(FileId file) {
        return Objects.requireNonNull(files.get(file));
    }

    /** The subtitles there are, the reader's own language first. */
    public List<Language> subtitleLanguages(Video video) {
        return reading.language().fallbacks().stream()
                .filter(video.subtitles()::containsKey)
                .toList();
    }

    public String subtitles(Video video, Language language) {
        return file(Objects.requireNonNull(video.subtitles().get(language))).path();
    }

    public @Nullable String poster(Video video) {
        var poster = video.poster();
        return poster == null ? null : file(poster).path();
    }

    public String chapters() {
        return "/resources/" + id + "/versions/" + shown().number() + "/chapters?in="
                + reading.language().code();
    }

    public @Nullable String progressUrl() {
        return reading.progressUrl().isEmpty() ? null : reading.progressUrl();
    }

    public double second() {
        try {
            return Math.max(0, Double.parseDouble(reading.position()));
        } catch (NumberFormatException fromTheBeginning) {
            return 0;
        }
    }

    public int page() {
        return Math.max(1, (int) Math.min(second(), 100_000));
    }

    /** The ending people know a file by: DOCX. */
    public static String ending(StoredFile file) {
        var parts = file.name().split("\\.");
        return parts.length < 2 ? "" : Arrays.asList(parts).getLast().toUpperCase(java.util.Locale.ROOT);
    }

    private Version shown() {
        return Objects.requireNonNull(version);
    }
}
