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
 * @param byHand whether it draws essays and files instead of questions that mark themselves
 * @param points for each question
 * @param ticket the ticket it belongs to; empty is in every paper
 */
public record Part(
        PartId id,
        int position,
        Optional<QuestionId> question,
        Optional<BankTopicId> topic,
        Optional<Integer> difficulty,
        boolean byHand,
        int draw,
        BigDecimal points,
        Optional<Integer> ticket) {
    boolean takes(Candidate candidate) {
        return question.map(candidate.question()::equals)
                .orElseGet(() -> !candidate.retired()
                        && candidate.byHand() == byHand
                        && topic.map(candidate.topic()::equals).orElse(true)
                        && difficulty.map(it -> it == candidate.difficulty()).orElse(true));
    }
}
