package kz.qashyq.resources.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML a lecture may hold. Everything else falls away when it is saved, whatever the browser's editor let through:
 * no scripts, no styles, no foreign pictures, no frames, no forms.
 */
public final class LectureHtml {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern OWN_FILE = Pattern.compile("/files/" + UUID);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:|/(?![/\\\\])|#).*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"/files/(" + UUID + ")\"");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "hr",
                    "br",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "figure",
                    "figcaption",
                    "strong",
                    "em",
                    "sub",
                    "sup",
                    "code",
                    "pre",
                    "a",
                    "span",
                    "div")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("scope")
            .matching(Pattern.compile("row|col|rowgroup|colgroup"))
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(SMALL_NUMBER)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(SMALL_NUMBER)
            .onElements("ol")
            .allowAttributes("data-formula")
            .onElements("span", "div")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private LectureHtml() {}

    public static Localized clean(Localized html) {
        return each(html, LectureHtml::clean);
    }

    static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** Nothing a reader could see: what editors leave behind when everything was deleted. */
    public static boolean isBlank(@Nullable String html) {
        if (html == null) return true;
        if (html.contains("<img") || html.contains("data-formula")) return false;
        return html.replaceAll("<[^>]*>|&nbsp;|\\u00a0", "").isBlank();
    }

    /** The files whose pictures stand in a cleaned text. */
    static Set<FileId> pictures(Localized html) {
        var found = new LinkedHashSet<FileId>();
        for (var text : List.of(html.kk(), html.ru(), html.en()))
            PICTURE.matcher(text).results().forEach(match -> found.add(FileId.of(match.group(1))));
        return found;
    }

    /** The text with a picture's file exchanged. */
    static Localized exchange(Localized html, FileId before, FileId after) {
        return each(html, text -> text.replace("/files/" + before, "/files/" + after));
    }

    static Localized without(Localized html, FileId picture) {
        return each(html, text -> text.replaceAll("<img [^>]*src=\"/files/" + picture + "\"[^>]*>", ""));
    }

    private static Localized each(Localized html, UnaryOperator<String> change) {
        return Localized.of(change.apply(html.kk()), change.apply(html.ru()), change.apply(html.en()));
    }
}
