package kz.qashyq.programs.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.Hours;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("PLN-05")
class SynchronousShareTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            just below the line,          1000, 299,   0, Refused
            exactly on the line,          1000, 300,   0, Granted
            practice does not dilute,     1000, 300, 500, Granted
            practice does not help,       1000, 299, 500, Refused
            rounding does not help,       10000, 2999, 0, Refused
            no hours at all,                 0,   0,   0, Refused
            practice alone,                  0,   0, 500, Refused
            synchronous alone,             100, 100,   0, Granted
            """)
    void synchronous_classes_take_at_least_thirty_per_cent(
            String plan, int hours, int synchronous, int practice, String answer) {
        var decision = SynchronousShare.decide(new Hours(synchronous, hours - synchronous, practice));
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void a_refusal_names_the_share_and_the_clause() {
        assertThat(SynchronousShare.decide(new Hours(299, 701, 500)))
                .isEqualTo(new Refused(
                        SynchronousShare.CLAUSE, Message.of("programs.synchronousShare", new BigDecimal("29.9"))));
        assertThat(SynchronousShare.CLAUSE).hasToString("TVET-225 ¶7");
    }
}
