package kz.qashyq.testing.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.Pair;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            every pair;                       4,2,4,3;      1
            three of four;                    4,2,4,2;      0.75
            one of four;                      4,,,;         0.25
            the last one only;                ,,,3;         0.25
            nothing right;                    2,4,2,2;      0
            fewer than asked;                 4,2;          0.5
            more than asked by a forged form; 4,2,4,3,4,2;  1
            not a number;                     a,b,c,d;      0
            no answer;                        '';           0
            """)
    void matching_earns_the_share_of_right_pairs(String answer, String given, BigDecimal share) {
        var body = Matching.of(List.of(
                pair("сіріңке", "өрт"), pair("су", "дым"), pair("шам", "өрт"), pair("құм", "жел"), pair("", "артық")));
        assertThat(body.targets())
                .extracting(target -> target.text().kk())
                .containsExactly("артық", "дым", "жел", "өрт");
        assertThat(Marking.share(body, places(given))).isEqualByComparingTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            the right order;                   1,2,3,4,5;          1
            the first one last;                2,3,4,5,1;          0.75
            two neighbours changed;            1,3,2,4,5;          0.25
            backwards;                         5,4,3,2,1;          0
            the last place left empty;         1,2,3,4,;           0.75
            an empty place between;            1,2,,4,5;           0.5
            one element everywhere;            1,1,1,1,1;          0
            a known pair repeated;             1,2,1,2,1;          0.25
            every order one after another;     5,4,3,2,1,2,3,4,5;  0
            one alone;                         1;                  0
            no answer;                         '';                 0
            """)
    void ordering_earns_the_share_of_right_neighbours(String answer, String given, BigDecimal share) {
        var body = Ordering.inOrder(Stream.of("көктем", "жаз", "күз", "қыс", "ақпан")
                .map(Localized::same)
                .toList());
        var numbers = places(given).stream()
                .map(rank -> rank.isEmpty() ? "" : body.right().get(Integer.parseInt(rank) - 1) + "")
                .toList();
        assertThat(Marking.share(body, numbers)).isEqualByComparingTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            all gaps;                  оттегі,жылу,CO;      1
            in another language;       Кислород,тепло,со;   1
            two of three;              оттегі,жылу,;        0.6667
            the third only;            ,,СО;                0.3333
            in the wrong gaps;         жылу,оттегі,CO;      0.3333
            blanks only;               ' , , ';             0
            fewer than asked;          оттегі;              0.3333
            no answer;                 '';                  0
            """)
    void a_gap_text_earns_the_share_of_right_gaps(String answer, String given, BigDecimal share) {
        var body = new GapText(List.of(
                new ShortText(List.of("оттегі"), List.of("кислород"), List.of()),
                new ShortText(List.of("жылу"), List.of("тепло"), List.of()),
                new ShortText(List.of("CO"), List.of(), List.of())));
        assertThat(Marking.share(body, places(given))).isEqualByComparingTo(share);
    }

    @Test
    void numbers_follow_the_alphabet_and_tell_nothing_of_what_is_right() {
        var one = Ordering.inOrder(List.of(Localized.same("б"), Localized.same("а")));
        var other = Ordering.inOrder(List.of(Localized.same("а"), Localized.same("б")));
        assertThat(one.elements()).isEqualTo(other.elements());
        assertThat(one.right()).isNotEqualTo(other.right());
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

    private static Pair pair(String prompt, String target) {
        return new Pair(Localized.same(prompt), Localized.same(target));
    }

    private static List<String> places(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
