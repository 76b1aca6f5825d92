package kz.qashyq.exams.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.requirements.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves({"ASM-06", "ASM-07"})
class FixedFormTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            the syllabus leaves it open,      TVET_225, -,       WRITTEN, -
            the form of the syllabus,         TVET_225, TEST,    TEST,    -
            tickets instead of a test,        TVET_225, TEST,    TICKETS, TVET-225 ¶9.2
            a test for a project,             TVET_225, PROJECT, TEST,    TVET-225 ¶9.2
            a test for an oral examination,   TVET_225, ORAL,    TEST,    TVET-225 ¶9.2
            at a university,                  HE_345,   WRITTEN, TEST,    HE-345 ¶58
            at an academy of the interior,    MIA_244,  TICKETS, TEST,    MIA-244 ¶7(6)
            for emergency situations,         MES_391,  TICKETS, TEST,    MES-391 ¶12
            at a military institution,        MOD_273,  TICKETS, TEST,    MOD-273 ¶9.2
            """)
    void an_exam_has_the_form_that_the_syllabus_fixes(
            String what, Act act, @Nullable ControlForm fixed, ExamForm chosen, @Nullable String clause) {
        var decision = FixedForm.decide(act, Optional.ofNullable(fixed), chosen);
        if (clause == null) assertThat(decision).isInstanceOf(Granted.class);
        else
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.clause()).hasToString(clause));
    }
}
