package kz.qashyq.footprint.web.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qashyq.footprint.reading.CourseTraceRepository.CourseDay;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Period;

/** A course's days as bars: all that was done, and of it what was completed or handed in. */
public record CourseDays(Period period, List<Day> days, long most) {
    public record Day(LocalDate day, Map<Doing, Long> events) {
        public long all() {
            return events.values().stream().mapToLong(Long::longValue).sum();
        }

        public long count(Doing doing) {
            return events.getOrDefault(doing, 0L);
        }

        /** What is more than looking: finished, handed in, marked. */
        public long results() {
            return count(Doing.COMPLETED) + count(Doing.HANDED_IN) + count(Doing.MARKED);
        }
    }

    static CourseDays of(Period period, List<CourseDay> counts) {
        var days = new TreeMap<LocalDate, Map<Doing, Long>>();
        for (var count : counts)
            days.computeIfAbsent(count.day(), it -> new EnumMap<>(Doing.class))
                    .merge(count.doing(), count.events(), Long::sum);
        var all = new ArrayList<Day>();
        days.forEach((day, events) -> all.add(new Day(day, events)));
        return new CourseDays(
                period, all, all.stream().mapToLong(Day::all).max().orElse(0));
    }

    public long length() {
        return period.from().until(period.to(), java.time.temporal.ChronoUnit.DAYS) + 1;
    }

    public long place(Day day) {
        return period.from().until(day.day(), java.time.temporal.ChronoUnit.DAYS);
    }
}
