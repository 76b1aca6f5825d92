package kz.qashyq.journal.book;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** How marks become a final mark. All marks are whole points from 0 to 100. */
public final class FinalMark {
    /** One control: its weight in per cent, and its mark if there is one. */
    public record Part(int weight, OptionalInt mark) {}

    private FinalMark() {}

    /** A control's mark is the mean of its works, rounded half up; works not marked yet do not count. */
    public static OptionalInt ofWorks(Collection<Integer> marks) {
        if (marks.isEmpty()) return OptionalInt.empty();
        var sum = marks.stream().mapToInt(Integer::intValue).sum();
        return OptionalInt.of(halfUp(sum, marks.size()));
    }

    /**
     * ASM-08: the weighted sum, rounded half up: 30/30/40 with 80/90/70 gives 79. Empty until every control has its mark; a
     * final mark that would still change is none.
     */
    public static OptionalInt of(List<Part> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.mark().isEmpty())) return OptionalInt.empty();
        return OptionalInt.of(halfUp(weighted(parts), 100));
    }

    /** How it stands today: the weighted mean of the controls that are marked; for encouragement and warning only. */
    public static OptionalInt soFar(List<Part> parts) {
        var marked = parts.stream().filter(part -> part.mark().isPresent()).toList();
        var weights = marked.stream().mapToInt(Part::weight).sum();
        return weights == 0 ? OptionalInt.empty() : OptionalInt.of(halfUp(weighted(marked), weights));
    }

    private static int weighted(List<Part> parts) {
        return parts.stream()
                .mapToInt(part -> part.weight() * part.mark().getAsInt())
                .sum();
    }

    private static int halfUp(int sum, int count) {
        return (2 * sum + count) / (2 * count);
    }
}
