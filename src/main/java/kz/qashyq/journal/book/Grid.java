package kz.qashyq.journal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;

/** A journal laid out: learners down, controls with their works across, and what follows from the marks. */
public final class Grid {
    private final List<Column> columns;
    private final List<Row> rows;

    /** A control and the works that count towards it; without works its mark is entered directly. */
    public record Column(JournalColumn control, List<Work> works) {}

    /** @param cells by work or control id; @param means each control's mark, in the order of the columns */
    public record Row(
            Learner learner,
            Map<UUID, StandingMark> cells,
            List<OptionalInt> means,
            OptionalInt total,
            OptionalInt soFar) {
        public Optional<StandingMark> cell(UUID target) {
            return Optional.ofNullable(cells.get(target));
        }
    }

    private Grid(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static Grid of(List<JournalColumn> controls, List<Work> works, List<Learner> learners, List<StandingMark> marks) {
        var columns = controls.stream()
                .map(control -> new Column(
                        control,
                        works.stream()
                                .filter(work -> work.column().equals(control.control()))
                                .toList()))
                .toList();
        var byLearner = new HashMap<LearnerId, Map<UUID, StandingMark>>();
        for (var mark : marks)
            byLearner.computeIfAbsent(mark.learner(), l -> new HashMap<>()).put(mark.target(), mark);
        var rows = learners.stream()
                .map(learner -> row(learner, columns, byLearner.getOrDefault(learner.id(), Map.of())))
                .toList();
        return new Grid(columns, rows);
    }

    private static Row row(Learner learner, List<Column> columns, Map<UUID, StandingMark> cells) {
        var means = columns.stream().map(column -> mean(column, cells)).toList();
        var parts = new ArrayList<FinalMark.Part>();
        for (int i = 0; i < columns.size(); i++)
            parts.add(new FinalMark.Part(columns.get(i).control().weight(), means.get(i)));
        return new Row(learner, cells, means, FinalMark.of(parts), FinalMark.soFar(parts));
    }

    private static OptionalInt mean(Column column, Map<UUID, StandingMark> cells) {
        if (column.works().isEmpty()) {
            var direct = cells.get(column.control().control().value());
            return direct == null ? OptionalInt.empty() : OptionalInt.of(direct.points());
        }
        var points = new ArrayList<Integer>();
        for (var work : column.works()) {
            var mark = cells.get(work.id().value());
            if (mark != null) points.add(mark.points());
        }
        return FinalMark.ofWorks(points);
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    public Optional<Row> row(LearnerId learner) {
        return rows.stream().filter(row -> row.learner().id().equals(learner)).findFirst();
    }

    /** What may be marked: works, and controls without works. */
    public List<UUID> targets() {
        var targets = new ArrayList<UUID>();
        for (var column : columns) {
            if (column.works().isEmpty()) targets.add(column.control().control().value());
            column.works().forEach(work -> targets.add(work.id().value()));
        }
        return targets;
    }

    /** The mean of what the learners have so far, rounded half up. */
    public OptionalInt average() {
        var known = new ArrayList<Integer>();
        rows.forEach(row -> row.soFar().ifPresent(known::add));
        return FinalMark.ofWorks(known);
    }

    /** Learners whose control is not complete yet. */
    public int withoutFinal() {
        return (int) rows.stream().filter(row -> row.total().isEmpty()).count();
    }
}
