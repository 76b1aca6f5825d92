package kz.qashyq.testing.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("ASM-01")
class MarkingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the right one,            2,     1
            a wrong one,              1,     0
            nothing,                  '',    0
            both by a forged form,    1 2,   0
            """)
    void a_single_choice_is_right_or_wrong(String answer, String chosen, BigDecimal share) {
        assertThat(Marking.share(choice("2", 3), words(chosen))).isEqualByComparingTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            all right ones,              1 3 5,      1
            two of three,                1 3,        0.6667
            all right and one wrong,     1 3 5 2,    0.6667
            one right and one wrong,     1 2,        0
            more wrong than right,       1 2 4,      0
            everything ticked,           1 2 3 4 5,  0.3333
            nothing,                     '',         0
            """)
    void a_multiple_choice_earns_what_is_right_less_what_is_wrong(String answer, String chosen, BigDecimal share) {
        assertThat(Marking.share(choice("1 3 5", 5), words(chosen))).isEqualByComparingTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            exactly;                       21;        1
            on the upper border;           21.5;      1
            on the lower border;           20,5;      1
            just above;                    21.51;     0
            just below;                    20.49;     0
            a comma;                       21,0;      1
            with its unit;                 21 %;      1
            blanks between digits;         2 1;       1
            a minus of its own;            −21;       0
            words;                         жиырма;    0
            nothing but a sign;            +;         0
            a number made to hurt;         1e999999;  0
            """)
    void a_number_counts_within_its_tolerance_borders_included(String answer, String typed, BigDecimal share) {
        var body = new Numeric(new BigDecimal("21"), new BigDecimal("0.5"), Localized.same("%"));
        assertThat(Marking.share(body, List.of(typed))).isEqualByComparingTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            as accepted,                      оттегі,       1
            typed without Kazakh letters,     оттеги,       1
            capital letters,                  ОТТЕГІ,       1
            blanks around,                    '  оттегі ',  1
            in another language,              Кислород,     1
            a formula in Cyrillic letters,    О2,           1
            a subscript,                      O₂,           1
            something else,                   азот,         0
            blanks only,                      '   ',        0
            """)
    void a_short_text_counts_in_any_language_however_typed(String answer, String typed, BigDecimal share) {
        var body = new ShortText(List.of("оттегі", "O2"), List.of("кислород"), List.of("oxygen"));
        assertThat(Marking.share(body, List.of(typed))).isEqualByComparingTo(share);
    }

    @Test
    void a_score_is_rounded_once_at_the_end() {
        var third = new Score.Earned(BigDecimal.ONE, new BigDecimal("0.3333"));
        var score = Score.of(List.of(third, third, third));
        assertThat(score.points()).isEqualByComparingTo("1.00");
        assertThat(score.percent()).isEqualByComparingTo("33.33");
    }

    @Test
    void an_empty_paper_earns_nothing() {
        assertThat(Score.of(List.of()).percent()).isZero();
    }

    private static QuestionBody choice(String correct, int options) {
        var right = words(correct);
        return new Choice(IntStream.rangeClosed(1, options)
                .mapToObj(n -> new Option(n, Localized.same("нұсқа"), right.contains(Integer.toString(n))))
                .toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
