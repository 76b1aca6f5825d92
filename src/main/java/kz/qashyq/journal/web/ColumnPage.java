package kz.qashyq.journal.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param typed what was typed and refused, by learner */
public record ColumnPage(
        NamedJournal journal,
        MarkPlace place,
        List<Grid.Row> rows,
        boolean late,
        Map<String, String> typed,
        String reason,
        FormErrors errors)
        implements FormView {
    public String shown(Grid.Row row) {
        var typedHere = typed.get(row.learner().id().toString());
        if (typedHere != null) return typedHere;
        return row.cell(place.target())
                .map(mark -> String.valueOf(mark.points()))
                .orElse("");
    }

    public int seen(Grid.Row row) {
        return row.cell(place.target()).map(mark -> mark.version()).orElse(0);
    }
}
