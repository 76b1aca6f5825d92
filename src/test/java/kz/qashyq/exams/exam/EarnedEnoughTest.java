package kz.qashyq.exams.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qashyq.journal.EarnedBefore;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.requirements.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("ASM-05")
class EarnedEnoughTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            just below the line,                     FINAL,   49, 0, false, exams.admission.tooLittle
            exactly on the line,                     FINAL,   50, 0, false, -
            a midterm control has its own line,      MIDTERM, 29, 0, false, exams.admission.tooLittle
            and that is lower,                       MIDTERM, 30, 0, false, -
            current control asks for nothing,        CURRENT,  0, 3, true,  -
            nothing is marked yet,                   FINAL,    -, 2, false, exams.admission.unrated
            marked with nothing,                     FINAL,    0, 2, false, exams.admission.tooLittle
            one mark is missing,                     FINAL,   90, 1, true,  exams.admission.unmarked
            one mark is missing and may be,          FINAL,   90, 1, false, -
            """)
    void admission_follows_the_rule_set(
            String what,
            ControlKind kind,
            @Nullable Integer percent,
            int unmarked,
            boolean all,
            @Nullable String reason) {
        var earned = new EarnedBefore(
                percent == null ? OptionalInt.empty() : OptionalInt.of(percent),
                Collections.nCopies(unmarked, Localized.same("Тест")));
        var decision = EarnedEnough.decide(rules(new RuleSet.Terms(30, 50, all)), kind, earned);
        if (reason == null) assertThat(decision).isInstanceOf(Granted.class);
        else
            assertThat(decision).isInstanceOfSatisfying(Refused.class, it -> {
                assertThat(it.reason().key()).isEqualTo(reason);
                assertThat(it.clause()).hasToString("MES-391 ¶12");
            });
    }

    private static RuleSet rules(RuleSet.Terms terms) {
        return new RuleSet(Act.MES_391, 2, LocalDate.of(2026, 9, 1), terms, "№ 1", Instant.EPOCH, Optional.empty());
    }
}
