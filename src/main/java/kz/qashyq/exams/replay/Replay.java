package kz.qashyq.exams.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.attempt.WriteKind;

/** How the answers of one attempt came about. */
public record Replay(List<Step> steps, List<NetworkGap> gaps) {
    /** Devices send at once or with their next save; what waited longer had no way to the server. */
    static final Duration CUT_OFF = Duration.ofSeconds(30);

    public Replay {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    /**
     * A time in which a device wrote and could not send.
     *
     * @param from by the device's reckoning, when the first of them was written
     * @param until by the server's, when the last of them came
     */
    public record NetworkGap(int epoch, Instant from, Instant until, int writes) {
        public Duration length() {
            return Duration.between(from, until);
        }
    }

    /** @param writes of one attempt, in any order */
    public static Replay of(Collection<Stored> writes, Course course) {
        var inOrder = writes.stream()
                .sorted(Comparator.comparingInt(Stored::epoch)
                        .thenComparingInt(it -> it.write().seq()))
                .toList();
        var steps = new ArrayList<Step>();
        for (var stored : inOrder) {
            var written = stored.write().written();
            var waited = Duration.between(written, stored.receipt().received());
            steps.add(new Step(
                    steps.size() + 1, stored, waited.isNegative() ? Duration.ZERO : waited, course.isInTime(written)));
        }
        return new Replay(steps, gaps(steps));
    }

    /** Those that do not count. */
    public List<Step> apart() {
        return steps.stream().filter(step -> step.apart().isPresent()).toList();
    }

    /** The answers of each question, in the order of writing; flags and notes are left out. */
    public Map<Integer, List<Step>> byQuestion() {
        return steps.stream()
                .filter(step -> step.stored().write().kind() == WriteKind.ANSWER)
                .collect(Collectors.groupingBy(Step::position, TreeMap::new, Collectors.toList()));
    }

    /** What waited together is one gap: each was written before the one before it had come. */
    private static List<NetworkGap> gaps(List<Step> steps) {
        var gaps = new ArrayList<NetworkGap>();
        for (var step : steps) {
            if (!step.wasCutOff()) continue;
            var from = step.stored().write().written();
            var until = step.stored().receipt().received();
            var last = gaps.isEmpty() ? null : gaps.getLast();
            if (last != null && last.epoch() == step.stored().epoch() && from.isBefore(last.until()))
                gaps.set(
                        gaps.size() - 1,
                        new NetworkGap(last.epoch(), last.from(), later(last.until(), until), last.writes() + 1));
            else gaps.add(new NetworkGap(step.stored().epoch(), from, until, 1));
        }
        return gaps;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
