package kz.qashyq.testing.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.FeedbackPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("ASM-01")
class AttemptRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the limit comes first,       30, 2026-03-05T12:00:00Z, 2026-03-05T10:30:00Z
            the closing comes first,     30, 2026-03-05T10:10:00Z, 2026-03-05T10:10:00Z
            no limit,                     0, 2026-03-05T12:00:00Z, 2026-03-05T12:00:00Z
            no closing,                  30,                     , 2026-03-05T10:30:00Z
            neither,                      0,                     ,
            """)
    void an_attempt_ends_at_its_limit_or_when_the_test_closes(String which, int minutes, Instant closes, Instant ends) {
        assertThat(AttemptClock.ends(Instant.parse("2026-03-05T10:00:00Z"), minutes, closes))
                .isEqualTo(ends);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            before the end,               2026-03-05T10:29:59Z, true
            in the grace,                 2026-03-05T10:30:10Z, true
            the grace's last instant,     2026-03-05T10:30:30Z, true
            just after the grace,         2026-03-05T10:30:30.001Z, false
            """)
    void answers_count_until_the_grace_is_over(String when, Instant now, boolean accepted) {
        assertThat(AttemptClock.accepts(Instant.parse("2026-03-05T10:30:00Z"), now))
                .isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            at once,                             AT_ONCE,        2026-03-06T00:00:00Z, true,  true
            only the score,                      SCORE_ONLY,     2026-03-04T00:00:00Z, false, false
            before the deadline,                 AFTER_DEADLINE, 2026-03-05T10:00:01Z, false, false
            at the deadline,                     AFTER_DEADLINE, 2026-03-05T10:00:00Z, false, true
            no deadline and an attempt left,     AFTER_DEADLINE,                     , true,  false
            no deadline and none left,           AFTER_DEADLINE,                     , false, true
            """)
    void right_answers_are_shown_when_the_policy_says_so(
            String when, FeedbackPolicy policy, Instant closes, boolean canTryAgain, boolean due) {
        var now = Instant.parse("2026-03-05T10:00:00Z");
        assertThat(FeedbackRule.isDue(policy, closes, canTryAgain, now)).isEqualTo(due);
    }
}
