package kz.qashyq.footprint.web.reading;

import java.time.ZoneId;
import java.util.List;
import kz.qashyq.footprint.reading.HeatYear;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.Progress;
import kz.qashyq.footprint.reading.Timeliness;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.web.View;

/** @param days activity a day in the period */
public record FiguresPage(LearnerHead head, Period period, HeatYear days, List<Subject> subjects, ZoneId zone)
        implements View {
    public record Subject(TracedCourse course, Progress progress, Timeliness timeliness) {}

    public String events(Subject subject, String doing) {
        return head.path() + "?discipline=" + subject.course().discipline() + "&doing=" + doing + "&" + period.query();
    }

    public String events() {
        return head.path() + "?" + period.query();
    }

    public String badge(Timeliness.State state) {
        return switch (state) {
            case ON_TIME -> "badge-success";
            case LATE -> "badge-warning";
            case MISSING -> "badge-danger";
            case AHEAD -> "";
        };
    }
}
