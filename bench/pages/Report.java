package pages;

import static harness.Readme.number;

import harness.Latencies;
import harness.Machine;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The figures as tables for people. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report(String setting) throws IOException {
        text.append(Machine.describe()).append(' ').append(setting).append("\n\n");
    }

    void saturation(List<Figures> all) {
        var empty = all.getFirst().rate();
        text.append("""
                | page | req/s | p50 ms | p95 ms | CPU ms: JVM | PostgreSQL | queries | KB sent (plain) | of the empty handler | bare ceiling/s | of it | × Moodle | others' CPU |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (var it : all)
            text.append("| %s | **%s** | %s | %s | %s | %s | %s | %s (%s) | %s | %s | %s | %s | %.0f %% |\n"
                    .formatted(
                            it.page().name(), number(it.rate()), number(it.median()), number(it.p95()), number(it.jvmMillis()),
                            number(it.postgresMillis()), number(it.queries()), number(it.packed() / 1024.0),
                            number(it.plain() / 1024.0), share(it.rate(), empty), it.bare() == 0 ? "–" : number(it.bare()),
                            share(it.rate(), it.bare()), it.page().moodle() == 0 ? "–" : number(it.rate() / it.page().moodle()),
                            it.others() * 100));
    }

    void pace(Map<Page, Latencies> times, int perSecond, double others) {
        text.append("\nAt %d requests a second, begun by the clock (others' CPU %.0f %%):\n\n".formatted(perSecond, others * 100));
        text.append("| page | requests | p50 ms | p95 ms | p99 ms |\n|---|--:|--:|--:|--:|\n");
        var pages = new Latencies();
        times.forEach((page, own) -> {
            line(page.name(), own);
            if (page.status() == 200) pages.merge(own);
        });
        line("**all pages** (promise: p95 below 50 ms)", pages);
    }

    void memory(long jvm, long postgres) {
        text.append("\nMemory after the load: JVM %d MB, PostgreSQL %d MB.\n".formatted(jvm, postgres));
    }

    private void line(String name, Latencies times) {
        text.append("| %s | %,d | %s | %s | %s |\n"
                .formatted(
                        name, times.count(), number(times.percentile(0.5)), number(times.percentile(0.95)),
                        number(times.percentile(0.99))));
    }

    private static String share(double part, double whole) {
        return whole == 0 ? "–" : "%.1f %%".formatted(part * 100 / whole);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
