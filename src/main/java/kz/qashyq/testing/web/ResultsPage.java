package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.assembly.Test;

/** A test's results, a person a row. */
public record ResultsPage(Test test, Discipline discipline, List<PersonResult> rows) implements View {
    public long passed() {
        return rows.stream()
                .filter(row -> row.best().filter(attempt -> attempt.passed()).isPresent())
                .count();
    }
}
