package kz.qashyq.testing.web;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.platform.rules.Percent;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.attempt.ItemStatistics;

/** How each question of a test did. */
public record StatisticsPage(Test test, Discipline discipline, List<ItemStatistics.Row> rows) implements View {
    public BigDecimal rightShare(ItemStatistics.Row row) {
        return Percent.of(row.right(), row.asked()).shown();
    }

    public BigDecimal mean(ItemStatistics.Row row) {
        return row.meanShare().movePointRight(2);
    }
}
