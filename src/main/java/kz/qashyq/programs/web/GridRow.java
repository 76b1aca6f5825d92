package kz.qashyq.programs.web;

import kz.qashyq.programs.curriculum.CurriculumRow;

/** A row of the curriculum grid as it was typed. */
public record GridRow(
        String discipline, String term, String credits, String synchronous, String asynchronous, String practice) {
    static final GridRow BLANK = new GridRow("", "1", "", "", "", "");

    static GridRow of(CurriculumRow row) {
        return new GridRow(
                row.discipline().toString(),
                "" + row.term(),
                "" + row.credits(),
                "" + row.hours().synchronous(),
                "" + row.hours().asynchronous(),
                "" + row.hours().practice());
    }
}
