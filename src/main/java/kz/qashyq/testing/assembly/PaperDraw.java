package kz.qashyq.testing.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestSettings;

/**
 * Draws a paper from a seed: the same seed, test and bank give the same paper, on any machine and in any release, because
 * {@link Random}'s algorithm is part of its specification and the shuffling is written out here.
 */
public final class PaperDraw {
    private PaperDraw() {}

    /** No question comes twice. A part that the bank cannot fill gets what there is; {@link Soundness} tells of it before. */
    public static List<Drawn> draw(List<Part> all, List<Candidate> bank, TestSettings settings, long seed) {
        var parts = Tickets.parts(all, Tickets.drawn(all, seed));
        var random = new Random(seed);
        var chosen = pick(parts, bank, random);
        var paper = new ArrayList<Drawn>();
        for (var part : parts) {
            for (var candidate : chosen.getOrDefault(part.id(), List.of()))
                paper.add(new Drawn(
                        candidate.version(), options(candidate, settings.shuffleOptions(), random), part.points()));
        }
        return settings.shuffleQuestions() ? shuffled(paper, random) : List.copyOf(paper);
    }

    /** Chosen questions first, then the parts with the least to draw from: what is scarce must not be taken by others. */
    static List<Part> inOrderOfNeed(List<Part> parts, List<Candidate> bank) {
        return parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.question().isEmpty())
                        .thenComparing(part -> bank.stream().filter(part::takes).count())
                        .thenComparing(Part::position))
                .toList();
    }

    private static Map<PartId, List<Candidate>> pick(List<Part> parts, List<Candidate> bank, Random random) {
        var sorted = bank.stream()
                .sorted(Comparator.comparing((Candidate it) -> it.question().value()))
                .toList();
        var taken = new HashSet<QuestionId>();
        var chosen = new HashMap<PartId, List<Candidate>>();
        for (var part : inOrderOfNeed(parts, sorted)) {
            var picked = shuffled(free(part, sorted, taken), random).stream()
                    .limit(part.draw())
                    .toList();
            picked.forEach(candidate -> taken.add(candidate.question()));
            chosen.put(part.id(), picked);
        }
        return chosen;
    }

    private static List<Candidate> free(Part part, List<Candidate> bank, Set<QuestionId> taken) {
        return bank.stream()
                .filter(part::takes)
                .filter(candidate -> !taken.contains(candidate.question()))
                .toList();
    }

    private static List<Integer> options(Candidate candidate, boolean shuffle, Random random) {
        var numbers = IntStream.rangeClosed(1, candidate.options()).boxed().toList();
        return shuffle ? shuffled(numbers, random) : numbers;
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var order = new ArrayList<>(things);
        for (int i = order.size() - 1; i > 0; i--) Collections.swap(order, i, random.nextInt(i + 1));
        return List.copyOf(order);
    }
}
