package kz.qashyq.testing.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.QuestionId;

/**
 * One chosen question, or so many drawn.
 *
 * @param topic only from this topic
 * @param difficulty only of this difficulty
 * @param points for each question
 */
public record Part(
        PartId id,
        int position,
        Optional<QuestionId> question,
        Optional<BankTopicId> topic,
        Optional<Integer> difficulty,
        int draw,
        BigDecimal points) {
    boolean takes(Candidate candidate) {
        return question.map(candidate.question()::equals)
                .orElseGet(() -> !candidate.retired()
                        && topic.map(candidate.topic()::equals).orElse(true)
                        && difficulty.map(it -> it == candidate.difficulty()).orElse(true));
    }
}
