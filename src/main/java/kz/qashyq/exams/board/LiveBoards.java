package kz.qashyq.exams.board;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kz.qashyq.exams.ExamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The boards somebody on this node has open. One thread reads each watched exam every two seconds, however many watch it;
 * an exam that nobody watches costs nothing. Not the scheduler's thread: the pulse must not wait for a board.
 */
@Component
public class LiveBoards {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBoards.class);
    private static final int SECONDS = 2;

    private final Map<ExamId, LiveBoard> boards = new ConcurrentHashMap<>();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("exam-boards").daemon().factory());
    private final Board board;
    private final Clock clock;

    LiveBoards(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
        var ignored = reader.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * The watcher gets the whole board at once and then what changes.
     *
     * @param wire where it goes
     * @return to be run when the watcher is gone
     */
    public Runnable watch(ExamId exam, BoardWire wire) {
        var joined = new AtomicReference<Watcher>();
        var live = Objects.requireNonNull(boards.compute(exam, (id, known) -> {
            var it = known == null ? new LiveBoard(id, board) : known;
            joined.set(it.join(wire));
            return it;
        }));
        var watcher = Objects.requireNonNull(joined.get());
        live.show(watcher, clock.instant());
        return watcher::leave;
    }

    /** Reads what is watched and tells what changed. */
    void round() {
        for (var exam : boards.keySet()) {
            try {
                var live = boards.computeIfPresent(exam, (id, known) -> known.isWatched() ? known : null);
                if (live != null) live.read(clock.instant());
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("the board of exam {} could not be read: {}", exam, e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("the board of exam {} failed", exam, e);
            }
        }
    }

    boolean isWatched(ExamId exam) {
        return boards.containsKey(exam);
    }

    /** Before the server waits for open requests to end: a board would never. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        reader.shutdown();
        boards.values().forEach(LiveBoard::close);
        boards.clear();
    }
}
