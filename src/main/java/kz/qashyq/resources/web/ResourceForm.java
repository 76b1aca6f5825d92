package kz.qashyq.resources.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceContent.Attachment;
import kz.qashyq.resources.ResourceContent.Chapter;
import kz.qashyq.resources.ResourceContent.Lecture;
import kz.qashyq.resources.ResourceContent.Link;
import kz.qashyq.resources.ResourceContent.Pdf;
import kz.qashyq.resources.ResourceContent.Video;
import kz.qashyq.resources.ResourceKind;
import kz.qashyq.resources.version.ChapterTimes;
import kz.qashyq.resources.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a writer has before them, as typed; of the fields only those of its kind are used.
 *
 * @param mark the state that was opened for editing; empty for a new resource
 */
public record ResourceForm(
        ResourceKind kind,
        Localized title,
        Localized html,
        @Nullable StoredFile file,
        @Nullable StoredFile poster,
        Map<Language, StoredFile> subtitles,
        List<ChapterRow> chapters,
        Link link,
        String mark) {
    private static final int BLANK_ROWS = 3;

    /** @param at the time as typed */
    public record ChapterRow(String at, Localized title) {
        static final ChapterRow BLANK = new ChapterRow("", Localized.empty());

        boolean isBlank() {
            return at.isBlank() && title.isEmpty();
        }
    }

    static ResourceForm blank(ResourceKind kind) {
        return new ResourceForm(
                kind, Localized.empty(), Localized.empty(), null, null, Map.of(), List.of(), new Link("", "", ""), "");
    }

    static ResourceForm of(Version version, Map<FileId, StoredFile> files) {
        var blank = blank(version.content().kind());
        return switch (version.content()) {
            case Lecture lecture -> blank.with(version, lecture.html(), null, blank.link);
            case Pdf pdf -> blank.with(version, blank.html, files.get(pdf.file()), blank.link);
            case Attachment it -> blank.with(version, blank.html, files.get(it.file()), blank.link);
            case Link link -> blank.with(version, blank.html, null, link);
            case Video video -> video(version, video, files);
        };
    }

    private ResourceForm with(Version version, Localized text, @Nullable StoredFile main, Link where) {
        return new ResourceForm(kind, version.title(), text, main, null, Map.of(), List.of(), where, version.mark());
    }

    private static ResourceForm video(Version version, Video video, Map<FileId, StoredFile> files) {
        var subtitles = new java.util.EnumMap<Language, StoredFile>(Language.class);
        video.subtitles().forEach((language, file) -> subtitles.put(language, Objects.requireNonNull(files.get(file))));
        var chapters = video.chapters().stream()
                .map(chapter -> new ChapterRow(ChapterTimes.clock(chapter.at()), chapter.title()))
                .toList();
        var poster = video.poster();
        return new ResourceForm(
                ResourceKind.VIDEO,
                version.title(),
                Localized.empty(),
                files.get(video.file()),
                poster == null ? null : files.get(poster),
                subtitles,
                chapters,
                new Link("", "", ""),
                version.mark());
    }

    /** The chapters as rows to fill in, with some empty ones below. */
    public List<ChapterRow> chapterRows() {
        var rows = new ArrayList<>(chapters);
        for (int i = 0; i < BLANK_ROWS; i++) rows.add(ChapterRow.BLANK);
        return rows;
    }

    /** Only after {@link FormReader} found no fault. */
    ResourceContent content() {
        return switch (kind) {
            case LECTURE -> new Lecture(html);
            case PDF -> new Pdf(mainFile());
            case FILE -> new Attachment(mainFile());
            case LINK -> link;
            case VIDEO ->
                new Video(
                        mainFile(),
                        subtitles.entrySet().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().id())),
                        chapters.stream()
                                .map(row -> new Chapter(
                                        ChapterTimes.seconds(row.at()).orElseThrow(), row.title()))
                                .sorted(java.util.Comparator.comparingInt(Chapter::at))
                                .toList(),
                        poster == null ? null : poster.id());
        };
    }

    private FileId mainFile() {
        return Objects.requireNonNull(file).id();
    }
}
