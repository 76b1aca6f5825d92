package kz.qashyq.testing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.GapMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionHtmlTest {
    private static final String FILE = "/files/0198f2a1-1111-7222-8333-444455556666";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><script>alert(1)</script>",
                "<p onclick='alert(1)'>x</p>",
                "<p><a href='javascript:alert(1)'>x</a></p>",
                "<p><img src='https://foreign.example/a.png'></p>",
                "<p><img src='x' onerror='alert(1)'></p>",
                "<p><iframe src='/x'></iframe></p>",
                "<p style='position:fixed'>x</p>",
                "<p><svg onload=alert(1)></p>"
            })
    void nothing_in_a_text_can_act(String attack) {
        assertThat(QuestionHtml.clean(attack))
                .doesNotContain("alert", "javascript", "foreign", "iframe", "style", "<svg", "onerror");
    }

    @Test
    void a_plain_text_says_what_it_shows() {
        assertThat(QuestionHtml.clean("a < b & c\nжаңа жол")).isEqualTo("<p>a &lt; b &amp; c<br />жаңа жол</p>");
        assertThat(words("a < b <b> & \\(x^2\\)")).isEqualTo("a < b <b> & \\(x^2\\)");
        assertThat(QuestionHtml.clean("")).isEmpty();
        assertThat(QuestionHtml.clean("<p>&nbsp;</p>")).isEmpty();
    }

    @Test
    void a_text_that_begins_with_a_picture_and_its_caption_is_no_plain_text() {
        var figure = "<figure><img src=\"" + FILE + "\" alt=\"Кесте\" /><figcaption>1-сурет</figcaption></figure>";
        assertThat(QuestionHtml.clean(figure)).isEqualTo(figure);
    }

    @Test
    void cleaning_twice_changes_nothing() {
        var once = QuestionHtml.clean(
                "<p>1 < 2, {{1}} \"с\" = 'd' + {{2}}</p><p><img src=\"" + FILE + "\" alt=\"Сурет\"></p>");
        assertThat(QuestionHtml.clean(once)).isEqualTo(once);
        assertThat(GapMarks.of(once)).containsExactly(1, 2);
    }

    @Test
    void a_gap_in_a_tag_or_a_formula_is_none() {
        var html = QuestionHtml.clean("<p>{{1}} <img src=\"" + FILE + "\" alt=\"{{2}} onload=alert(1)\">"
                + "<span data-formula=\"\\frac{{3}}{x}\">\\frac{{3}}{x}</span></p>");
        assertThat(GapMarks.of(html)).containsExactly(1);
        assertThat(html).contains("alt=", "data-formula=").doesNotContain("\u200b");
    }

    @Test
    void a_list_shows_words_and_a_line_for_each_gap() {
        assertThat(words("<p>Жануға <strong>{{1}}</strong> керек &amp; &lt;жылу&gt;</p>"))
                .isEqualTo("Жануға ____ керек & <жылу>");
    }

    @Test
    void a_recording_gets_a_player_and_a_usual_link_stays() {
        var html = Localized.same(QuestionHtml.clean("<p><a href=\"" + FILE + "\">дабыл.mp3</a></p>"));
        assertThat(QuestionHtml.played(html).kk())
                .isEqualTo("<p><audio controls preload=\"none\" src=\"" + FILE
                        + "\" aria-label=\"дабыл.mp3\"></audio></p>");
        assertThat(QuestionHtml.files(html)).hasSize(1);
        var link = Localized.same(QuestionHtml.clean("<p><a href=\"https://adilet.zan.kz\">Заң</a></p>"));
        assertThat(QuestionHtml.played(link)).isEqualTo(link);
    }

    private static String words(String text) {
        return QuestionHtml.plain(Localized.same(QuestionHtml.clean(text))).kk();
    }
}
