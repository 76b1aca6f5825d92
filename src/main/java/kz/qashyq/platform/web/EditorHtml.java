package kz.qashyq.platform.web;

import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Localized;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a text from our editor ({@code Editor.jte}) may hold. Everything else falls away when it is saved, whatever the browser let
 * through: no scripts, no styles, no foreign pictures, no frames, no forms.
 */
public final class EditorHtml {
    /** The address of a file of ours, its id as a group. */
    public static final String FILE = "/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private static final Pattern OWN_FILE = Pattern.compile(FILE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:|/(?![/\\\\])|#).*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

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

    private EditorHtml() {}

    public static Localized clean(Localized html) {
        return html.map(EditorHtml::clean);
    }

    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** Nothing a reader could see: what editors leave behind when everything was deleted. */
    public static boolean isBlank(String html) {
        if (html.contains("<img") || html.contains("data-formula")) return false;
        return html.replaceAll("<[^>]*>|&nbsp;|\\u00a0", "").isBlank();
    }
}
