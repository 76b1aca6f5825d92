package kz.qashyq.journal.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    @Proves("ASM-08")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        the example of the requirement,  30 30 40,  80 90 70,   79
        a half is rounded up,            50 50,     80 81,      81
        just below a half,               30 70,     81 80,      80
        everything at the top,           100,       100,        100
        a control without its mark,      30 70,     80 -,       none
        no controls at all,              '',        '',         none
        """)
    void the_final_mark_is_the_weighted_sum(String name, String weights, String marks, String expected) {
        var weight = numbers(weights);
        var mark = numbers(marks);
        var parts = new java.util.ArrayList<FinalMark.Part>();
        for (int i = 0; i < weight.size(); i++)
            parts.add(new FinalMark.Part(weight.get(i).getAsInt(), mark.get(i)));
        assertThat(FinalMark.of(parts)).isEqualTo(number(expected));
    }

    @Proves("ASM-08")
    @ParameterizedTest(name = "{0} sums to {1}")
    @CsvSource(textBlock = """
        30 30 40,  granted
        30 30 39,  refused
        30 30 41,  refused
        100,       granted
        '',        refused
        """)
    void weights_that_do_not_make_a_hundred_are_refused(String weights, String expected) {
        var list = numbers(weights).stream().map(OptionalInt::getAsInt).toList();
        assertThat(Weights.decide(list).isGranted()).isEqualTo(expected.equals("granted"));
    }

    @Proves("ASM-09")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        on the last day,                2026-03-10, false, '',       granted
        a day after without a reason,   2026-03-11, false, '',       refused
        a day after with blanks only,   2026-03-11, false, '  ',     refused
        a day after with a reason,      2026-03-11, false, ауырдым,  granted
        a change in time without one,   2026-03-10, true,  '',       refused
        a change in time with one,      2026-03-10, true,  қате,     granted
        """)
    void a_late_or_changed_mark_needs_a_reason(
            String name, LocalDate today, boolean changes, String reason, String expected) {
        var decision = LateEntry.decide(LocalDate.of(2026, 3, 10), today, changes, reason);
        assertThat(decision.isGranted()).isEqualTo(expected.equals("granted"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "100, A", "95, A", "94, A-", "90, A-", "89, B+", "75, B-", "74, C+", "50, D", "49, FX", "25, FX", "24, F",
        "0, F"
    })
    void a_final_mark_has_its_letter(int points, String letter) {
        assertThat(LetterGrade.of(points).letter()).isEqualTo(letter);
    }

    @ParameterizedTest(name = "{0} give {1}")
    @CsvSource({"80 81, 81", "80 80 81, 80", "70, 70", "'', none"})
    void a_control_is_the_mean_of_its_works(String marks, String expected) {
        var list = numbers(marks).stream().map(OptionalInt::getAsInt).toList();
        assertThat(FinalMark.ofWorks(list)).isEqualTo(number(expected));
    }

    private static List<OptionalInt> numbers(String text) {
        if (text.isBlank()) return List.of();
        return Arrays.stream(text.split(" ")).map(RulesTest::number).toList();
    }

    private static OptionalInt number(String text) {
        return Stream.of("-", "none").anyMatch(text::equals)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(text));
    }
}
