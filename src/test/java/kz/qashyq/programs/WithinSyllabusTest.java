package kz.qashyq.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;

@Proves("PLN-10")
class WithinSyllabusTest {
    @Test
    void no_class_without_an_approved_syllabus() {
        assertThat(WithinSyllabus.decide(Optional.empty()).isGranted()).isFalse();
        assertThat(WithinSyllabus.CLAUSE).hasToString("HE-345 ¶23(2)");
    }

    @Test
    void classes_within_an_approved_syllabus() {
        var syllabus = new ApprovedSyllabus(SyllabusId.next(), 1, DisciplineId.next(), List.of(), List.of());
        assertThat(WithinSyllabus.decide(Optional.of(syllabus))).isEqualTo(new Granted());
    }
}
