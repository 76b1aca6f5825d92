package kz.qashyq.testing.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.EditorHtml;
import kz.qashyq.testing.GapMarks;
import org.springframework.web.util.HtmlUtils;

/** The HTML of a question's text: what the editor can make, pictures and recordings of our own files only. */
public final class QuestionHtml {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"" + EditorHtml.FILE + "\"");
    private static final Pattern RECORDING = Pattern.compile("<a href=\"(" + EditorHtml.FILE
            + ")\"[^>]*>([^<]*\\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|webm|audio))</a>");
    private static final Pattern HTML =
            Pattern.compile("(?is)^\\s*<(?:p|h[1-6]|ul|ol|dl|blockquote|pre|figure|table|div|img|hr)\\b.*");
    private static final Pattern TAGS_AND_FORMULAS =
            Pattern.compile("<(span|div) data-formula=\"[^\"]*\">[^<]*</\\1>|<[^>]*>");

    private QuestionHtml() {}

    /** A text that does not begin with a block of HTML is taken as plain: it then says what it shows. */
    public static Localized clean(Localized text) {
        return text.map(QuestionHtml::clean);
    }

    static String clean(String text) {
        var html = HTML.matcher(text).matches() ? text : paragraph(text);
        var cleaned = withoutHiddenGaps(EditorHtml.clean(html).replace("{<!-- -->{", "{{"));
        return EditorHtml.isBlank(cleaned) ? "" : cleaned;
    }

    private static String paragraph(String plain) {
        return "<p>" + HtmlUtils.htmlEscape(plain.strip(), "UTF-8").replaceAll("\\R", "<br />") + "</p>";
    }

    /** A gap is a place to write in: inside a tag or a formula it is none, and its field would tear the tag apart. */
    private static String withoutHiddenGaps(String html) {
        return TAGS_AND_FORMULAS
                .matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group().replace("{\u200B{", "{{").replace("{{", "{ {")));
    }

    /** What a list or a search shows of it. */
    public static Localized plain(Localized html) {
        return html.map(text -> GapMarks.blank(words(text)));
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** As a reader gets it: recordings with a player instead of a link. */
    static Localized played(Localized html) {
        return html.map(text -> RECORDING
                .matcher(text)
                .replaceAll("<audio controls preload=\"none\" src=\"$1\" aria-label=\"$3\"></audio>"));
    }

    /** The recording at the end of the text, in every language that has one. */
    public static Localized withRecording(Localized html, StoredFile recording) {
        var name = recording.name().matches("(?i).*\\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|webm)")
                ? recording.name()
                : recording.name() + ".audio";
        var link = "<p><a href=\"" + recording.path() + "\">" + HtmlUtils.htmlEscape(name, "UTF-8") + "</a></p>";
        return clean(html.map(text -> text.isEmpty() ? text : text + link));
    }

    /** The pictures and recordings in a cleaned text. */
    static Set<FileId> files(Localized html) {
        var found = new LinkedHashSet<FileId>();
        for (var text : List.of(html.kk(), html.ru(), html.en()))
            FILE.matcher(text).results().forEach(match -> found.add(FileId.of(match.group(1))));
        return found;
    }

    static Localized without(Localized html, FileId file) {
        var address = "\"/files/" + file + "\"";
        return html.map(text -> text.replaceAll("<img [^>]*src=" + address + "[^>]*>", "")
                .replaceAll("<a href=" + address + "[^>]*>([^<]*)</a>", "$1"));
    }
}
