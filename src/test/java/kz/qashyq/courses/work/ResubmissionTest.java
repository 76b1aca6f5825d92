package kz.qashyq.courses.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.qashyq.courses.AcceptedKind;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResubmissionTest {
    private static final Instant DEADLINE = Instant.parse("2026-03-05T13:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the first time in time,              true,  1, true,  '',                  0,  free
            a second time without limit,         true,  0, true,  REPLACED HANDED_IN,  0,  free
            a second time of one,                true,  1, true,  HANDED_IN,           0,  noAttempts
            a second time of two,                true,  2, true,  HANDED_IN,           0,  free
            late where late is taken,            true,  1, true,  '',                  1,  free
            late where it is not,                true,  1, false, '',                  1,  tooLate
            the last second where late is not,   true,  1, false, '',                  0,  free
            returned late and out of attempts,   true,  1, false, RETURNED,            60, free
            once marked,                         true,  0, true,  MARKED,              0,  marked
            in a closed course,                  false, 0, true,  RETURNED,            0,  courseClosed
            a draft is not an attempt,           true,  1, true,  DRAFT,               0,  free
            """)
    void handing_in(
            String when,
            boolean open,
            int attempts,
            boolean lateAccepted,
            String states,
            int secondsLate,
            String answer) {
        var task = new Task(
                Localized.same("Тапсырма"),
                100,
                Set.of(AcceptedKind.PDF),
                attempts,
                lateAccepted,
                WorkKind.INDEPENDENT,
                Set.of());
        var obstacle = Resubmission.obstacle(
                open,
                task,
                new ItemTerms(true, null, DEADLINE, null),
                versions(states),
                DEADLINE.plusSeconds(secondsLate));
        assertThat(obstacle.map(Message::key).orElse("free")).endsWith(answer);
    }

    private static List<Submission> versions(String states) {
        var versions = new ArrayList<Submission>();
        for (var state : states.split(" ")) {
            if (state.isEmpty()) continue;
            versions.add(new Submission(
                    SubmissionId.next(),
                    ItemId.next(),
                    LearnerId.next(),
                    versions.size() + 1,
                    SubmissionState.valueOf(state),
                    "",
                    DEADLINE.minusSeconds(60),
                    DEADLINE.minusSeconds(60),
                    null));
        }
        return versions;
    }
}
