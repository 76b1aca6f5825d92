package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question of a drawn paper.
 *
 * @param options numbers of its options in the order of this paper; empty for kinds without
 * @param points what a fully right answer earns
 */
public record PaperItem(QuestionVersionId version, List<Integer> options, BigDecimal points) {
    public PaperItem {
        options = List.copyOf(options);
    }
}
