package kz.qashyq.resources.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.EditorHtml;

/** The pictures in a lecture's cleaned text. */
final class LecturePictures {
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"" + EditorHtml.FILE + "\"");

    private LecturePictures() {}

    /** The files whose pictures stand in a cleaned text. */
    static Set<FileId> pictures(Localized html) {
        var found = new LinkedHashSet<FileId>();
        for (var text : List.of(html.kk(), html.ru(), html.en()))
            PICTURE.matcher(text).results().forEach(match -> found.add(FileId.of(match.group(1))));
        return found;
    }

    /** The text with a picture's file exchanged. */
    static Localized exchange(Localized html, FileId before, FileId after) {
        return html.map(text -> text.replace("/files/" + before, "/files/" + after));
    }

    static Localized without(Localized html, FileId picture) {
        return html.map(text -> text.replaceAll("<img [^>]*src=\"/files/" + picture + "\"[^>]*>", ""));
    }
}
