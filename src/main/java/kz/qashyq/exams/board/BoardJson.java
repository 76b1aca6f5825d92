package kz.qashyq.exams.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board as a page's script gets it: no words of any language, moments as milliseconds since 1970. */
record BoardJson(long now, List<Row> rows) {
    /** @param rank of its trouble: the lower, the higher up @param through shown whatever the filter */
    record Row(
            String id,
            String name,
            int place,
            BoardState state,
            Trouble trouble,
            int rank,
            boolean through,
            int answered,
            int questions,
            @Nullable Long heard,
            @Nullable Long ends,
            @Nullable Long held,
            int extra,
            int devices) {}

    static BoardJson of(List<BoardRow> rows, Instant now) {
        return new BoardJson(
                now.toEpochMilli(), rows.stream().map(BoardJson::row).toList());
    }

    private static Row row(BoardRow row) {
        return new Row(
                row.id().toString(),
                row.name(),
                row.place(),
                row.state(),
                row.trouble(),
                row.trouble().ordinal(),
                row.trouble().breaksThrough(),
                row.answered(),
                row.questions(),
                millis(row.heard()),
                millis(row.ends()),
                millis(row.held()),
                row.extraMinutes(),
                row.devices());
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }
}
