package kz.qashyq.courses.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.qashyq.courses.progress.Stretches.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nothing seen,               '',              '',              '',              false
            apart,                      0-10,            50-60,           0-10 50-60,      false
            overlapping,                0-10,            5-20,            0-20,            false
            one within the other,       0-50,            10-20,           0-50,            false
            touching,                   0-10,            10-20,           0-20,            false
            a bridge joins three,       0-10 20-30,      10-20,           0-30,            false
            just below nine tenths,     0-89,            '',              0-89,            false
            nine tenths,                0-89,            89-90,           0-90,            true
            the end alone is not all,   '',              90-100,          90-100,          false
            seen twice counts once,     0-50,            0-50,            0-50,            false
            beyond the end,             0-50,            40-900,          0-100,           true
            backwards is nothing,       0-50,            80-60,           0-50,            false
            """)
    void are_merged(String what, String before, String more, String after, boolean done) {
        var merged = Stretches.none().with(stretches(before), 100).with(stretches(more), 100);
        assertThat(merged.all()).isEqualTo(stretches(after));
        assertThat(merged.isDone(100)).isEqualTo(done);
    }

    private static List<Stretch> stretches(String text) {
        return Arrays.stream(text.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split("-"))
                .map(it -> new Stretch(Double.parseDouble(it[0]), Double.parseDouble(it[1])))
                .toList();
    }
}
