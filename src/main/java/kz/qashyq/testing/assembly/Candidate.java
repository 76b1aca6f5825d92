package kz.qashyq.testing.assembly;

import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.QuestionId;

/**
 * A question that may come into a paper.
 *
 * @param version the version the paper would point to
 * @param options how many options, targets or elements it has to shuffle; 0 for kinds without
 * @param byHand whether a person has to mark it
 */
public record Candidate(
        QuestionId question,
        UUID version,
        BankTopicId topic,
        int difficulty,
        int options,
        boolean byHand,
        boolean retired,
        List<Language> missing) {}
