package kz.qashyq.courses.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkScaleTest {
    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"0, 100, 0", "86, 100, 86", "20, 20, 100", "1, 8, 13", "1, 3, 33", "2, 3, 67", "1, 200, 1"})
    void points_become_per_cent_rounded_half_up(int points, int of, int percent) {
        assertThat(Marking.inPercent(points, of)).isEqualTo(percent);
    }
}
