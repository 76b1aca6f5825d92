package kz.qashyq.footprint.web.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qashyq.footprint.reading.HeatYear;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.institution.AcademicYear;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/** @param chosen null where no academic year is open: then the last twelve months are shown */
public record YearPage(
        LearnerHead head,
        List<AcademicYear> years,
        @Nullable AcademicYear chosen,
        Period period,
        HeatYear heat,
        LocalDate today)
        implements View {

    public String dayPath(LocalDate day) {
        return head.path() + "?from=" + day + "&to=" + day;
    }

    public List<HeatYear.Day> activeDays() {
        return heat.months().stream()
                .flatMap(it -> it.weeks().stream())
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .filter(it -> it.events() > 0)
                .toList();
    }

    public String month(Ui ui, YearMonth month) {
        var locale = ui.language().locale();
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + month.getYear();
    }

    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }

    public String weekday(Ui ui, DayOfWeek day, boolean whole) {
        return day.getDisplayName(
                whole ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE,
                ui.language().locale());
    }

    /** As the legend shows the shades: 1, 2–5, 6–12, 13 and more. */
    public String range(int level) {
        if (level == 0) return "0";
        var from = heat.least(level);
        var to = level == HeatYear.LEVELS ? heat.most() : heat.least(level + 1) - 1;
        return from >= to ? String.valueOf(from) : from + "–" + to;
    }

    /** Shades that stand for something: with few events there are fewer. */
    public List<Integer> levels() {
        if (heat.most() == 0) return List.of(0);
        return Stream.of(0, 1, 2, 3, 4)
                .filter(it -> it == 0 || it == HeatYear.LEVELS || !Objects.equals(heat.least(it), heat.least(it + 1)))
                .toList();
    }
}
