package kz.qashyq.testing;

import java.util.Optional;

/**
 * So many questions at random.
 *
 * @param topic only from this topic
 * @param difficulty only of this difficulty
 * @param byHand essays and files instead of questions that mark themselves
 */
public record PartDraw(Optional<BankTopicId> topic, Optional<Integer> difficulty, boolean byHand, int count) {}
