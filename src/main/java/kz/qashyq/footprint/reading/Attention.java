package kz.qashyq.footprint.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.reading.Said.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Which seconds of a video were watched, skipped, watched again.
 *
 * @param viewers who watched any of it
 * @param length in seconds
 */
public record Attention(int viewers, double length, List<Slice> slices) {
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
    private static final int MOST_SLICES = 60;
    /** A report that begins or ends this much off still goes on from the one before. */
    private static final double SLACK = 1.5;

    /**
     * @param watched viewers who saw at least half of it
     * @param again of these, how many saw it in more than one viewing
     */
    public record Slice(int from, int to, int watched, int again) {}

    /** What a player reported: everything seen since the page was opened, or only what is new. */
    public record Report(UUID viewer, List<Stretch> seen, double length) {}

    /** @param reports in the order of their times */
    public static Attention of(List<Report> reports) {
        var length = reports.stream()
                .mapToDouble(Report::length)
                .filter(it -> it > 0)
                .max()
                .orElse(0);
        var viewings = new LinkedHashMap<UUID, List<List<Stretch>>>();
        for (var report : reports) {
            if (report.seen().isEmpty()) continue;
            add(viewings.computeIfAbsent(report.viewer(), it -> new ArrayList<>()), report.seen());
        }
        var step = step(length);
        var slices = new ArrayList<Slice>();
        for (int from = 0; from < length; from += step)
            slices.add(slice(from, (int) Math.min(from + step, Math.ceil(length)), viewings));
        return new Attention(viewings.size(), length, List.copyOf(slices));
    }

    /** The player tells again and again what was seen since the page was opened: one that holds the one before is the same viewing. */
    private static void add(List<List<Stretch>> viewings, List<Stretch> seen) {
        if (!viewings.isEmpty() && holds(seen, viewings.getLast())) viewings.removeLast();
        viewings.add(seen);
    }

    private static boolean holds(List<Stretch> more, List<Stretch> less) {
        return less.stream()
                .allMatch(part ->
                        more.stream().anyMatch(it -> it.from() <= part.from() + SLACK && it.to() >= part.to() - SLACK));
    }

    private static Slice slice(int from, int to, Map<UUID, List<List<Stretch>>> viewings) {
        int watched = 0;
        int again = 0;
        for (var ofOne : viewings.values()) {
            var times = ofOne.stream().filter(seen -> covers(seen, from, to)).count();
            if (times > 0 || covers(ofOne.stream().flatMap(List::stream).toList(), from, to)) watched++;
            if (times > 1) again++;
        }
        return new Slice(from, to, watched, again);
    }

    /** At least half of the slice. */
    private static boolean covers(List<Stretch> seen, int from, int to) {
        var sorted =
                seen.stream().sorted(Comparator.comparingDouble(Stretch::from)).toList();
        double covered = 0;
        double reached = from;
        for (var part : sorted) {
            var begins = Math.max(part.from(), reached);
            var ends = Math.min(part.to(), to);
            if (ends > begins) {
                covered += ends - begins;
                reached = ends;
            }
        }
        return covered * 2 >= to - from;
    }

    private static int step(double length) {
        for (var step : STEPS) if (length / step <= MOST_SLICES) return step;
        return (int) Math.ceil(length / MOST_SLICES);
    }

    /** Where most turned away: the slice with the greatest fall from the one before. */
    public @Nullable Slice greatestFall() {
        Slice found = null;
        int greatest = 0;
        for (int i = 1; i < slices.size(); i++) {
            var fall = slices.get(i - 1).watched() - slices.get(i).watched();
            if (fall > greatest) {
                greatest = fall;
                found = slices.get(i);
            }
        }
        return found;
    }
}
