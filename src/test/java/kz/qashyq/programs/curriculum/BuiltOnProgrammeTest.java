package kz.qashyq.programs.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;

@Proves("PLN-04")
class BuiltOnProgrammeTest {
    private final DisciplineId ours = DisciplineId.next();
    private final DisciplineId another = DisciplineId.next();

    @Test
    void disciplines_of_the_programme_are_taken_in_any_number_of_terms() {
        assertThat(BuiltOnProgramme.decide(List.of(row(ours, 1), row(ours, 2)), Set.of(ours))
                        .isGranted())
                .isTrue();
    }

    @Test
    void one_discipline_of_another_programme_is_enough_for_a_refusal() {
        assertThat(BuiltOnProgramme.decide(List.of(row(ours, 1), row(another, 1)), Set.of(ours))
                        .isGranted())
                .isFalse();
    }

    private static CurriculumRow row(DisciplineId discipline, int term) {
        return new CurriculumRow(discipline, term, 5, new Hours(50, 70, 0));
    }
}
