package kz.qashyq.programs.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("PLN-09")
class SyllabusCompletenessTest {
    private final SyllabusDraft whole = ProgramsCast.syllabusDraft(30, 30, 40);

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource(textBlock = """
            30, 30, 40, Granted
            30, 30, 39, Refused
            30, 30, 41, Refused
            0,  0,  100, Granted
            """)
    void weights_make_exactly_a_hundred(int current, int midterm, int last, String answer) {
        var decision = SyllabusCompleteness.decide(ProgramsCast.syllabusDraft(current, midterm, last));
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(
            value = SyllabusPart.class,
            names = {"GRADING_POLICY", "TOOLS", "DEADLINES", "CLASS_FORMATS"})
    void a_missing_part_is_refused_by_its_name(SyllabusPart part) {
        var parts = new EnumMap<>(whole.parts());
        parts.put(part, Localized.empty());
        var decision = SyllabusCompleteness.decide(new SyllabusDraft(parts, whole.topics(), whole.controls()));
        assertThat(decision)
                .isEqualTo(new Refused(
                        SyllabusCompleteness.CLAUSE, Message.of("programs.syllabusPartMissing", part.title())));
    }

    @Test
    void topics_and_control_events_are_needed_too() {
        assertThat(SyllabusCompleteness.missing(new SyllabusDraft(whole.parts(), List.of(), List.of())))
                .containsExactly(Message.of("programs.syllabus.topics"), Message.of("programs.syllabus.controls"));
    }

    @Test
    @Proves("ASM-11")
    void control_events_of_a_single_kind_are_worth_a_warning() {
        assertThat(AssessmentVariety.isPoor(whole.controls())).isFalse();
        assertThat(AssessmentVariety.isPoor(whole.controls().subList(0, 1))).isTrue();
        assertThat(AssessmentVariety.isPoor(List.of())).isFalse();
    }
}
