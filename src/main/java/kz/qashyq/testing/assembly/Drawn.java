package kz.qashyq.testing.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One question of a paper.
 *
 * @param options numbers of its options in the order of this paper
 */
public record Drawn(UUID version, List<Integer> options, BigDecimal points) {}
