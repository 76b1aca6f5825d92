package kz.qashyq.courses.course;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.requirements.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("LMS-17")
class StartingTest {
    @ParameterizedTest(name = "{0} materials")
    @CsvSource({"0, Refused", "1, Granted", "60, Granted"})
    void a_course_starts_only_with_materials(long materials, String answer) {
        assertThat(Starting.decide(materials).getClass().getSimpleName()).isEqualTo(answer);
    }
}
