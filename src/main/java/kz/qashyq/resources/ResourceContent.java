package kz.qashyq.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;

/** What a version of a resource holds, by its kind. */
public sealed interface ResourceContent {
    ResourceKind kind();

    /** The files this content consists of; pictures inside a lecture's text are not counted here. */
    default List<FileId> files() {
        return List.of();
    }

    /** Formatted text in up to three languages; it is cleaned whenever it is saved. */
    record Lecture(Localized html) implements ResourceContent {
        @Override
        public ResourceKind kind() {
            return ResourceKind.LECTURE;
        }
    }

    /**
     * @param subtitles WebVTT files
     * @param chapters in the order of their times
     * @param poster a picture shown before it plays
     */
    record Video(
            FileId file,
            Map<Language, FileId> subtitles,
            List<Chapter> chapters,
            @Nullable FileId poster) implements ResourceContent {
        public Video {
            subtitles = Map.copyOf(subtitles);
            chapters = List.copyOf(chapters);
        }

        @Override
        public ResourceKind kind() {
            return ResourceKind.VIDEO;
        }

        @Override
        public List<FileId> files() {
            var all = new ArrayList<FileId>();
            all.add(file);
            all.addAll(subtitles.values());
            if (poster != null) all.add(poster);
            return all;
        }
    }

    /** @param at seconds from the beginning */
    record Chapter(int at, Localized title) {}

    record Pdf(FileId file) implements ResourceContent {
        @Override
        public ResourceKind kind() {
            return ResourceKind.PDF;
        }

        @Override
        public List<FileId> files() {
            return List.of(file);
        }
    }

    /** Any other file: a picture and a sound are shown in the page, the rest is downloaded. */
    record Attachment(FileId file) implements ResourceContent {
        @Override
        public ResourceKind kind() {
            return ResourceKind.FILE;
        }

        @Override
        public List<FileId> files() {
            return List.of(file);
        }
    }

    /** ASY-07: a part that lies elsewhere, with where it comes from and who made it. */
    record Link(String address, String source, String author) implements ResourceContent {
        @Override
        public ResourceKind kind() {
            return ResourceKind.LINK;
        }
    }
}
