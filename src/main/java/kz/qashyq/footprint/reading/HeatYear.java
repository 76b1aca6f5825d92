package kz.qashyq.footprint.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Activity a day over a year, month by month, week by week from Monday. */
public record HeatYear(List<Month> months, long events, int activeDays, int longestRow, long most) {
    /** Shades: none, and four more. */
    public static final int LEVELS = 4;

    /** @param weeks seven days each; null where a day belongs to another month */
    public record Month(YearMonth month, List<List<@Nullable Day>> weeks, long events) {}

    /** @param level 0 for none, up to {@link #LEVELS} */
    public record Day(LocalDate day, long events, int level) {}

    /** @param counts by day; days without events may be left out */
    public static HeatYear of(Period year, Map<LocalDate, Long> counts) {
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var months = new ArrayList<Month>();
        var last = YearMonth.from(year.to());
        for (var month = YearMonth.from(year.from()); !month.isAfter(last); month = month.plusMonths(1))
            months.add(month(month, counts, most));
        long events = 0;
        int active = 0;
        int row = 0;
        int longest = 0;
        for (var day = year.from(); !day.isAfter(year.to()); day = day.plusDays(1)) {
            var count = counts.getOrDefault(day, 0L);
            events += count;
            row = count > 0 ? row + 1 : 0;
            if (count > 0) active++;
            longest = Math.max(longest, row);
        }
        return new HeatYear(List.copyOf(months), events, active, longest, most);
    }

    private static Month month(YearMonth month, Map<LocalDate, Long> counts, long most) {
        var weeks = new ArrayList<List<@Nullable Day>>();
        long events = 0;
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<@Nullable Day>();
            for (int i = 0; i < 7; i++) {
                var day = monday.plusDays(i);
                if (!YearMonth.from(day).equals(month)) {
                    week.add(null);
                    continue;
                }
                var count = counts.getOrDefault(day, 0L);
                events += count;
                week.add(new Day(day, count, level(count, most)));
            }
            weeks.add(week);
        }
        return new Month(month, weeks, events);
    }

    /**
     * A day with anything is never shown as one with nothing. By the square root of its share of the busiest day: one day of a
     * film, counted every ten seconds, must not make all others look idle.
     */
    static int level(long count, long most) {
        if (count <= 0) return 0;
        return Math.clamp((long) Math.ceil(LEVELS * Math.sqrt((double) count / most)), 1, LEVELS);
    }

    /** The least number of events that a shade stands for. */
    public long least(int level) {
        if (level <= 1) return level;
        long least = 1;
        while (least < most && level(least, most) < level) least++;
        return least;
    }
}
