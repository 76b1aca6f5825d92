package kz.qashyq.exams.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.db.Json;

/** One exam as all its watchers on this node see it: read once, written as JSON once, whoever looks. */
final class LiveBoard {
    static final String WHOLE = "board";
    static final String CHANGED = "rows";
    static final String BEAT = "beat";

    /** Rounds without a change after which watchers are told that the line is alive. */
    private static final int QUIET_ROUNDS = 5;

    private final ExamId exam;
    private final Board board;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private Board.Names names = Board.Names.NONE;
    private volatile Map<AttemptId, BoardRow> rows = Map.of();
    private volatile Instant readAt = Instant.EPOCH;
    private int quiet;

    LiveBoard(ExamId exam, Board board) {
        this.exam = exam;
        this.board = board;
    }

    /** From now on it hears of changes. */
    Watcher join(BoardWire wire) {
        var watcher = new Watcher(wire, this::whole);
        watchers.add(watcher);
        return watcher;
    }

    void show(Watcher watcher, Instant now) {
        if (readAt.equals(Instant.EPOCH)) refresh(now);
        watcher.offer(WHOLE, whole());
    }

    /** @return false when nobody is left */
    boolean isWatched() {
        watchers.removeIf(Watcher::isGone);
        return !watchers.isEmpty();
    }

    /** One query, and one more when somebody is new in the exam. */
    synchronized void read(Instant now) {
        var before = rows;
        refresh(now);
        tell(
                rows.values().stream()
                        .filter(row -> !row.equals(before.get(row.id())))
                        .toList(),
                now);
    }

    private synchronized void refresh(Instant now) {
        var lines = board.lines(exam);
        if (lines.stream().anyMatch(line -> !names.names().containsKey(line.id()))) names = board.names(lines);
        var read = new LinkedHashMap<AttemptId, BoardRow>();
        for (var row : Board.shown(lines, names, now)) read.put(row.id(), row);
        rows = read;
        readAt = now;
    }

    void close() {
        watchers.forEach(Watcher::close);
        watchers.clear();
    }

    private void tell(List<BoardRow> changed, Instant now) {
        quiet = changed.isEmpty() ? quiet + 1 : 0;
        if (changed.isEmpty() && quiet % QUIET_ROUNDS != 0) return;
        var event = changed.isEmpty() ? BEAT : CHANGED;
        var data = json(changed, now);
        for (var watcher : watchers) watcher.offer(event, data);
    }

    private String whole() {
        var all = rows.values().stream()
                .sorted(Comparator.comparingInt(BoardRow::place))
                .toList();
        return json(all, readAt);
    }

    private static String json(List<BoardRow> rows, Instant now) {
        return Json.write(BoardJson.of(rows, now));
    }
}
