package kz.qashyq.testing.assembly;

import java.util.List;
import java.util.Optional;

/** ASM-04: examination tickets. A paper has the parts of exactly one of them and all parts that are in none. */
public final class Tickets {
    private Tickets() {}

    /** The numbers of the tickets of these parts, ascending. */
    public static List<Integer> of(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.ticket().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each ticket is as likely as any other; the same seed gives the same one. */
    public static Optional<Integer> drawn(List<Part> parts, long seed) {
        var tickets = of(parts);
        if (tickets.isEmpty()) return Optional.empty();
        return Optional.of(tickets.get((int) Long.remainderUnsigned(mixed(seed), tickets.size())));
    }

    /** What a paper consists of, in order; all parts where there are no tickets. */
    static List<Part> parts(List<Part> parts, Optional<Integer> ticket) {
        return parts.stream()
                .filter(part -> part.ticket().isEmpty() || part.ticket().equals(ticket))
                .toList();
    }

    /** Every choice of parts that a paper can have. */
    static List<List<Part>> sheets(List<Part> parts) {
        var tickets = of(parts);
        if (tickets.isEmpty()) return List.of(parts);
        return tickets.stream().map(ticket -> parts(parts, Optional.of(ticket))).toList();
    }

    /**
     * The finishing steps of SplitMix64: seeds that differ little, as 1, 2, 3 of the preview do, must not all get the first
     * ticket, which the first number of {@link java.util.Random} would give them.
     */
    private static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
