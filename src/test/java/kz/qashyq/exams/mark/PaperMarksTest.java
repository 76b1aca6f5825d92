package kz.qashyq.exams.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.attempt.Answers;
import kz.qashyq.exams.attempt.Receipt;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.attempt.Write;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.testing.Marker;
import kz.qashyq.testing.PaperItem;
import kz.qashyq.testing.QuestionVersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperMarksTest {
    /** "half" is half right, "read" needs a person, anything else is wrong. */
    private static final Marker MARKER = (question, answer) -> switch (answer.getFirst()) {
        case "half" -> Optional.of(new BigDecimal("0.5000"));
        case "read" -> Optional.empty();
        default -> Optional.of(BigDecimal.ZERO);
    };

    private static final List<PaperItem> PAPER = List.of(
            new PaperItem(QuestionVersionId.next(), List.of(), BigDecimal.valueOf(3)),
            new PaperItem(QuestionVersionId.next(), List.of(), BigDecimal.valueOf(7)));

    @Test
    void what_a_person_has_to_read_keeps_the_score_open_and_what_nobody_wrote_does_not() {
        var waiting = PaperMarks.of(PAPER, answers("half", "read"), MARKER);
        assertThat(waiting).extracting(mark -> mark.share().isPresent()).containsExactly(true, false);
        assertThat(PaperMarks.score(PAPER, waiting)).isEmpty();
        var blank = PaperMarks.of(PAPER, answers("half", " "), MARKER);
        assertThat(PaperMarks.score(PAPER, blank)).contains(new Score(new BigDecimal("1.50"), new BigDecimal("10.00")));
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource(textBlock = """
            0,     0,  0
            0,     7,  0
            1,     3,  33
            2,     3,  67
            1,   200,  1
            0.99, 200, 0
            7,     7,  100
            """)
    void per_cent_are_whole_and_halves_go_up(BigDecimal points, BigDecimal most, int percent) {
        assertThat(new Score(points, most).percent()).isEqualTo(percent);
    }

    private static Answers answers(String... texts) {
        var writes = new java.util.ArrayList<Stored>();
        for (int i = 0; i < texts.length; i++) {
            var write = new Write(i + 1, WriteKind.ANSWER, i + 1, List.of(texts[i]), Instant.EPOCH);
            writes.add(new Stored(1, write, new Receipt(i + 1, Instant.EPOCH, new byte[0], true), Optional.empty()));
        }
        return Answers.of(writes);
    }
}
