package harness;

import java.util.Arrays;

/** Durations of many requests; one thread adds, {@link #merge} puts threads together. */
public final class Latencies {
    private long[] nanos = new long[4096];
    private int count;

    public void add(long duration) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = duration;
    }

    public void merge(Latencies other) {
        for (var i = 0; i < other.count; i++) add(other.nanos[i]);
    }

    public int count() {
        return count;
    }

    /** In milliseconds; 0.95 is the value that 95 of 100 stay below. */
    public double percentile(double share) {
        if (count == 0) return 0;
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) Math.ceil(share * count) - 1)] / 1e6;
    }
}
