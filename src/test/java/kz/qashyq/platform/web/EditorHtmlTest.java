package kz.qashyq.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorHtmlTest {
    private static final String PICTURE = "/files/01930000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"https://evil.example/x.png\">",
                "<img src=\"//evil.example/x.png\">",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "<img src=\"/files/../sign-out\">",
                "<img src=\"/files/01930000-0000-7000-8000-000000000000\" onload=\"alert(1)\">",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mtext><script>alert(1)</script></mtext></math>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"//evil.example/\">x</a>",
                "<a href=\"/\\evil.example/\">x</a>",
                "<form action=\"https://evil.example\"><input name=password><button>OK</button></form>",
                "<p style=\"position:fixed;inset:0;background:url(https://evil.example)\">x</p>",
                "<style>*{display:none}</style>",
                "<link rel=stylesheet href=\"https://evil.example/x.css\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example/\">",
                "<p class=\"visually-hidden\" id=\"main\" data-upload hx-get=\"/x\">x</p>",
                "<video src=\"https://evil.example/x.mp4\" autoplay></video>",
                "<p><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript></p>",
                "<span data-formula=\"x\" onclick=\"alert(1)\">x</span>",
            })
    void no_attack_survives(String attack) {
        assertThat(EditorHtml.clean("<p>Мәтін</p>" + attack).toLowerCase(java.util.Locale.ROOT))
                .startsWith("<p>мәтін</p>")
                .doesNotContain(
                        "script",
                        "alert",
                        "onerror",
                        "onload",
                        "onclick",
                        "evil",
                        "style",
                        "class=",
                        "id=",
                        "hx-",
                        "data-upload",
                        "<svg",
                        "<iframe",
                        "<object",
                        "<embed",
                        "<form",
                        "<input",
                        "<video",
                        "<meta",
                        "<base",
                        "<link",
                        "data:",
                        "sign-out");
    }

    @Test
    void what_the_editor_makes_stays() {
        var text = "<h2>Тақырып</h2><p>Су <strong>сөндіреді</strong>, <em>бірақ</em> H<sub>2</sub>O мен x<sup>2</sup>"
                + " және <code>a</code></p><ol start=\"3\"><li>бір</li></ol><ul><li>екі</li></ul>"
                + "<blockquote><p>Дәйексөз</p></blockquote><hr />"
                + "<table><caption>1-кесте</caption><thead><tr><th scope=\"col\">Класс</th></tr></thead>"
                + "<tbody><tr><td colspan=\"2\" rowspan=\"3\">A</td></tr></tbody></table>"
                + "<figure><img src=\"" + PICTURE
                + "\" alt=\"Үшбұрыш\" /><figcaption>1-сурет</figcaption></figure>"
                + "<p lang=\"ru\">по-русски</p>";
        assertThat(EditorHtml.clean(text)).isEqualTo(text);
    }

    @Test
    void formulas_keep_their_source() {
        assertThat(EditorHtml.clean("<div data-formula=\"\\frac{a}{b} &lt; c\"></div>"))
                .contains("data-formula=\"\\frac{a}{b} &lt; c\"");
        assertThat(EditorHtml.clean("<p><span data-formula=\"x^2\">x^2</span></p>"))
                .isEqualTo("<p><span data-formula=\"x^2\">x^2</span></p>");
    }

    @Test
    void links_lead_out_without_handing_over_the_page() {
        assertThat(EditorHtml.clean("<a href=\"https://adilet.zan.kz/kaz\">Заң</a>"))
                .contains("href=\"https://adilet.zan.kz/kaz\"")
                .contains("noopener");
        assertThat(EditorHtml.clean("<a href=\"/courses\">Пәндер</a>")).contains("href=\"/courses\"");
        assertThat(EditorHtml.clean("<a href=\"mailto:dean@academy.example\">Хат</a>"))
                .contains("mailto:dean");
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var once = EditorHtml.clean("<h1>A & B</h1><b>x</b><p>1 < 2, a=b, \"с\" 'd' ` @ +</p>");
        assertThat(EditorHtml.clean(once)).isEqualTo(once);
        assertThat(once).startsWith("<h2>").contains("<strong>x</strong>");
    }

    @Test
    void what_an_editor_leaves_behind_is_blank() {
        assertThat(EditorHtml.isBlank("<p></p>")).isTrue();
        assertThat(EditorHtml.isBlank("<p>&nbsp;<br /></p>")).isTrue();
        assertThat(EditorHtml.isBlank("<img src=\"" + PICTURE + "\" />")).isFalse();
        assertThat(EditorHtml.isBlank("<div data-formula=\"x\"></div>")).isFalse();
    }
}
