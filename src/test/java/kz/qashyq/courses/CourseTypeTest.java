package kz.qashyq.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTypeTest {
    @Test
    @Proves("PLN-13")
    void there_are_five_types_and_each_has_a_template_of_its_own() {
        assertThat(CourseType.values()).hasSize(5);
        assertThat(Arrays.stream(CourseType.values()).map(CourseType::template))
                .doesNotHaveDuplicates()
                .allSatisfy(template -> assertThat(template).isNotEmpty());
    }

    @ParameterizedTest(name = "{0} is in {1}-{2}")
    @CsvSource({
        "2026-01-01, 2025, 2",
        "2026-06-30, 2025, 2",
        "2026-07-01, 2026, 1",
        "2026-09-01, 2026, 1",
        "2026-12-31, 2026, 1"
    })
    void a_day_belongs_to_a_term(LocalDate day, int year, int half) {
        assertThat(AcademicTerm.containing(day)).isEqualTo(new AcademicTerm(year, half));
    }
}
