package kz.qashyq.courses.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a video or a document that were really seen: joined, in order, apart from each other. */
public record Stretches(List<Stretch> all) {
    /** Seconds that a player may lose between two reports without leaving a gap. */
    private static final double TOUCHING = 0.5;

    public record Stretch(double from, double to) {}

    public static Stretches none() {
        return new Stretches(List.of());
    }

    /** Both together. What lies outside of 0 to {@code length} or is not a stretch is left out: it comes from a browser. */
    public Stretches with(List<Stretch> more, double length) {
        var sorted = new ArrayList<>(all);
        for (var stretch : more) {
            var from = Math.max(0, stretch.from());
            var to = Math.min(length, stretch.to());
            if (from < to) sorted.add(new Stretch(from, to));
        }
        sorted.sort(Comparator.comparingDouble(Stretch::from));
        var joined = new ArrayList<Stretch>();
        for (var next : sorted) {
            if (!joined.isEmpty() && next.from() <= joined.getLast().to() + TOUCHING) {
                var last = joined.removeLast();
                joined.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return new Stretches(List.copyOf(joined));
    }

    public double covered() {
        return all.stream()
                .mapToDouble(stretch -> stretch.to() - stretch.from())
                .sum();
    }

    /** Done when at least nine tenths were seen: nobody watches the credits. */
    public boolean isDone(double length) {
        return length > 0 && covered() >= 0.9 * length - 1e-6;
    }
}
