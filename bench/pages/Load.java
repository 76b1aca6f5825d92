package pages;

import harness.Latencies;
import harness.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Requests of many at once: as fast as they are answered, or at a set pace. */
final class Load {
    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** Closed loop: each connection asks again as soon as it is answered. */
    Latencies closed(Page page, int connections, int seconds) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var parts = atOnce(connections, connection -> () -> {
            var own = new Latencies();
            try (var wire = new Wire(port)) {
                for (var n = connection; System.nanoTime() < end; n += connections) own.add(ask(wire, page, n));
            }
            return own;
        });
        var all = new Latencies();
        parts.forEach(all::merge);
        return all;
    }

    /**
     * Open loop: requests begin by the clock, whether or not earlier ones were answered, and each waiting time counts from
     * the moment its request was due. A slow answer therefore cannot hide those that queue behind it.
     *
     * @param mix pages by their order within a hundred requests
     */
    Map<Page, Latencies> open(List<Page> mix, int perSecond, int connections, int seconds) throws Exception {
        var next = new AtomicInteger();
        var begin = System.nanoTime() + 100_000_000L;
        var total = perSecond * seconds;
        var parts = atOnce(connections, connection -> () -> {
            var own = new LinkedHashMap<Page, Latencies>();
            try (var wire = new Wire(port)) {
                for (var n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                    var due = begin + n * 1_000_000_000L / perSecond;
                    for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime())
                        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                    var page = mix.get(n % mix.size());
                    ask(wire, page, n);
                    own.computeIfAbsent(page, any -> new Latencies()).add(System.nanoTime() - due);
                }
            }
            return own;
        });
        var all = new LinkedHashMap<Page, Latencies>();
        for (var part : parts)
            part.forEach((page, times) -> all.computeIfAbsent(page, any -> new Latencies()).merge(times));
        return all;
    }

    static <T> List<T> atOnce(int threads, IntFunction<Callable<T>> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var begun = new ArrayList<java.util.concurrent.Future<T>>();
            for (var i = 0; i < threads; i++) begun.add(pool.submit(work.apply(i)));
            var results = new ArrayList<T>();
            for (var one : begun) results.add(one.get());
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private long ask(Wire wire, Page page, int n) throws IOException {
        var begin = System.nanoTime();
        var answer = wire.send(page.request(n));
        var took = System.nanoTime() - begin;
        if (answer.status() != page.status())
            throw new IllegalStateException("%s answered %d %s".formatted(page.name(), answer.status(), answer.header("Location")));
        return took;
    }
}
