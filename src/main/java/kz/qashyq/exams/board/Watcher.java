package kz.qashyq.exams.board;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One open board. Each message is written by a virtual thread of its own, so that a slow line holds up nobody; while one is
 * on its way others are not queued, and what was missed is made good by the whole board at once.
 */
final class Watcher {
    private enum Line {
        FREE,
        BUSY,
        /** Busy, and something was missed meanwhile. */
        BEHIND,
        GONE
    }

    private final AtomicReference<Line> line = new AtomicReference<>(Line.FREE);
    private final BoardWire wire;
    private final Supplier<String> whole;

    /** @param whole everything as it stands when it is asked */
    Watcher(BoardWire wire, Supplier<String> whole) {
        this.wire = wire;
        this.whole = whole;
    }

    void offer(String event, String data) {
        if (line.compareAndSet(Line.FREE, Line.BUSY)) Thread.startVirtualThread(() -> write(event, data));
        else line.compareAndSet(Line.BUSY, Line.BEHIND);
    }

    boolean isGone() {
        return line.get() == Line.GONE;
    }

    void leave() {
        line.set(Line.GONE);
    }

    void close() {
        leave();
        wire.close();
    }

    private void write(String event, String data) {
        try {
            wire.send(event, data);
            while (!line.compareAndSet(Line.BUSY, Line.FREE)) {
                if (!line.compareAndSet(Line.BEHIND, Line.BUSY)) return;
                wire.send(LiveBoard.WHOLE, whole.get());
            }
        } catch (IOException | RuntimeException gone) {
            leave();
        }
    }
}
