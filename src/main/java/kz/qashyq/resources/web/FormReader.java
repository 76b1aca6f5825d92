package kz.qashyq.resources.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.web.EditorHtml;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.resources.ResourceContent.Link;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;
import kz.qashyq.resources.version.ChapterTimes;
import kz.qashyq.resources.version.Media;
import kz.qashyq.resources.version.Subtitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a resource's form and says what is wrong with it. */
@Component
class FormReader {
    private static final int TITLE = 300;

    private final SentFiles sent;
    private final Files files;

    FormReader(SentFiles sent, Files files) {
        this.sent = sent;
        this.files = files;
    }

    ResourceForm read(ResourceKind kind, ResourceId id, HttpServletRequest request, Me me, FormErrors errors) {
        var title = localized("title", request);
        if (title.isEmpty()) errors.add("title.kk", "resources.error.title");
        for (var language : Language.values())
            if (title.exactly(language).length() > TITLE)
                errors.add("title." + language.code(), "platform.error.tooLong", TITLE);
        var isVideo = kind == ResourceKind.VIDEO;
        var hasFile = isVideo || kind == ResourceKind.PDF || kind == ResourceKind.FILE;
        return new ResourceForm(
                kind,
                title,
                kind == ResourceKind.LECTURE ? text(request, errors) : Localized.empty(),
                hasFile ? mainFile(kind, id, request, me, errors) : null,
                isVideo ? poster(id, request, me, errors) : null,
                isVideo ? subtitles(id, request, me, errors) : Map.of(),
                isVideo ? chapters(request, errors) : List.of(),
                kind == ResourceKind.LINK ? link(request, errors) : new Link("", "", ""),
                field("mark", request));
    }

    private static Localized text(HttpServletRequest request, FormErrors errors) {
        var text = EditorHtml.clean(localized("html", request)).map(html -> EditorHtml.isBlank(html) ? "" : html);
        if (text.isEmpty()) errors.add("html.kk", "resources.error.text");
        return text;
    }

    private @Nullable StoredFile mainFile(
            ResourceKind kind, ResourceId id, HttpServletRequest request, Me me, FormErrors errors) {
        var file = sent.of("file", request, me, id, errors);
        if (file == null) errors.add("file", "resources.error.file");
        else if (kind == ResourceKind.VIDEO && !Media.isPlayable(file)) errors.add("file", "resources.error.video");
        else if (kind == ResourceKind.PDF && !Media.isPdf(file)) errors.add("file", "resources.error.pdf");
        return file;
    }

    private @Nullable StoredFile poster(ResourceId id, HttpServletRequest request, Me me, FormErrors errors) {
        var poster = sent.of("poster", request, me, id, errors);
        if (poster == null || Media.isPicture(poster)) return poster;
        errors.add("poster", "resources.error.picture");
        return null;
    }

    private Map<Language, StoredFile> subtitles(ResourceId id, HttpServletRequest request, Me me, FormErrors errors) {
        var found = new EnumMap<Language, StoredFile>(Language.class);
        for (var language : Language.values()) {
            var name = "subtitles." + language.code();
            var file = sent.of(name, request, me, id, errors);
            if (file != null && areInOrder(file, name, errors)) found.put(language, file);
        }
        return found;
    }

    private boolean areInOrder(StoredFile file, String name, FormErrors errors) {
        if (file.size() > Subtitles.LARGEST) {
            errors.add(name, "resources.subtitles.tooLarge");
            return false;
        }
        try (var content = files.open(file)) {
            var fault = Subtitles.fault(content.readAllBytes());
            fault.ifPresent(it -> errors.add(name, it.key(), it.arguments().toArray()));
            return fault.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ResourceForm.ChapterRow> chapters(HttpServletRequest request, FormErrors errors) {
        var rows = new ArrayList<ResourceForm.ChapterRow>();
        var times = new HashSet<Integer>();
        var count = values("chapter.at", request).length;
        for (int i = 0; i < count; i++) {
            var title = Localized.of(
                    value("chapter.kk", i, request), value("chapter.ru", i, request), value("chapter.en", i, request));
            var row =
                    new ResourceForm.ChapterRow(value("chapter.at", i, request).strip(), title);
            if (row.isBlank()) continue;
            rows.add(row);
            var time = ChapterTimes.seconds(row.at());
            if (time.isEmpty()) errors.add("chapters", "resources.error.chapterTime", row.at());
            else if (!times.add(time.getAsInt())) errors.add("chapters", "resources.error.chapterTwice", row.at());
            else if (title.isEmpty()) errors.add("chapters", "resources.error.chapterTitle", row.at());
        }
        return rows;
    }

    private static Link link(HttpServletRequest request, FormErrors errors) {
        var address = errors.required("address", field("address", request), 2000);
        if (!address.isEmpty() && !address.matches("(?i)https?://[^\\s\"<>]+"))
            errors.add("address", "resources.error.address");
        return new Link(
                address,
                errors.required("source", field("source", request), TITLE),
                field("author", request).strip());
    }

    private static Localized localized(String name, HttpServletRequest request) {
        return Localized.of(field(name + ".kk", request), field(name + ".ru", request), field(name + ".en", request));
    }

    private static String field(String name, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String value(String name, int i, HttpServletRequest request) {
        var values = values(name, request);
        return i < values.length ? values[i] : "";
    }

    private static String[] values(String name, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
    }
}
