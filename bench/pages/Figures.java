package pages;

import harness.Latencies;

/**
 * What was measured of one page.
 *
 * @param bare pages per second of its bare ceiling: the statements alone, or for signing in the password's hash
 * @param packed bytes over the wire, as a browser gets them
 * @param plain bytes of the same answer unpacked
 * @param others share of the machine that other programs took meanwhile
 */
record Figures(
        Page page,
        double rate,
        double median,
        double p95,
        double jvmMillis,
        double postgresMillis,
        double clientMillis,
        double queries,
        double bare,
        int packed,
        int plain,
        double others) {

    static Figures of(
            Page page, Latencies times, double seconds, Meter.Reading before, Meter.Reading after, double bare, int[] bytes) {
        var count = times.count();
        var ours = after.jvm() - before.jvm() + after.postgres() - before.postgres() + after.client() - before.client();
        var cores = Runtime.getRuntime().availableProcessors();
        return new Figures(
                page,
                count / seconds,
                times.percentile(0.5),
                times.percentile(0.95),
                (after.jvm() - before.jvm()) * 1000 / count,
                (after.postgres() - before.postgres()) * 1000 / count,
                (after.client() - before.client()) * 1000 / count,
                Math.max(0, after.statements() - before.statements()) / (double) count,
                bare,
                bytes[0],
                bytes[1],
                Math.max(0, (after.machine() - before.machine() - ours) / seconds / cores));
    }
}
