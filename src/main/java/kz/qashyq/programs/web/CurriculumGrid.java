package kz.qashyq.programs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.curriculum.CurriculumRow;

/** The curriculum grid as it was typed: read strictly to be saved, leniently to show the share while it is typed. */
final class CurriculumGrid {
    static final int MOST_HOURS = 5000;

    private final List<GridRow> rows;

    private CurriculumGrid(List<GridRow> rows) {
        this.rows = rows;
    }

    static CurriculumGrid of(Typed typed) {
        var rows = new ArrayList<GridRow>();
        for (int i = 0; i < typed.all("discipline").size(); i++)
            rows.add(new GridRow(
                    typed.text("discipline", i),
                    typed.text("term", i),
                    typed.text("credits", i),
                    typed.text("synchronous", i),
                    typed.text("asynchronous", i),
                    typed.text("practice", i)));
        return new CurriculumGrid(rows);
    }

    List<GridRow> rows() {
        return rows;
    }

    /** What is not yet a number counts as nothing. */
    Hours hoursSoFar() {
        return rows.stream()
                .map(row -> new Hours(soFar(row.synchronous()), soFar(row.asynchronous()), soFar(row.practice())))
                .reduce(Hours.NONE, Hours::plus);
    }

    int creditsSoFar() {
        return rows.stream().mapToInt(row -> soFar(row.credits())).sum();
    }

    /** The errors are named by field and row: term-0. */
    List<CurriculumRow> read(List<Discipline> ofProgramme, FormErrors errors) {
        Map<String, Discipline> byId =
                ofProgramme.stream().collect(Collectors.toMap(it -> it.id().toString(), it -> it));
        var read = new ArrayList<CurriculumRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var discipline = byId.get(row.discipline());
            if (discipline == null) errors.add("discipline-" + i, "programs.error.discipline");
            var term = errors.integer("term-" + i, row.term(), 1, 12);
            var credits = errors.integer("credits-" + i, row.credits(), 0, 60);
            var hours = new Hours(
                    errors.integer("synchronous-" + i, row.synchronous(), 0, MOST_HOURS),
                    errors.integer("asynchronous-" + i, row.asynchronous(), 0, MOST_HOURS),
                    errors.integer("practice-" + i, row.practice(), 0, MOST_HOURS));
            if (discipline != null) read.add(new CurriculumRow(discipline.id(), term, credits, hours));
        }
        return read;
    }

    private static int soFar(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 0, MOST_HOURS);
        } catch (NumberFormatException notYet) {
            return 0;
        }
    }
}
