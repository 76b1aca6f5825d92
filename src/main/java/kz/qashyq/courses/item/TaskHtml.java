package kz.qashyq.courses.item;

import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Localized;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What the instructions of a task may hold: what the editor can make, pictures of our own files only. */
public final class TaskHtml {
    private static final Pattern OWN_FILE = Pattern.compile("/files/[0-9a-f-]{36}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|/(?![/\\\\])).*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "hr",
                    "br",
                    "table",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "strong",
                    "em",
                    "sub",
                    "sup",
                    "code",
                    "a",
                    "span",
                    "div")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(SMALL_NUMBER)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(SMALL_NUMBER)
            .onElements("ol")
            .allowAttributes("data-formula")
            .onElements("span", "div")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private TaskHtml() {}

    public static Localized clean(Localized html) {
        return Localized.of(POLICY.sanitize(html.kk()), POLICY.sanitize(html.ru()), POLICY.sanitize(html.en()));
    }
}
