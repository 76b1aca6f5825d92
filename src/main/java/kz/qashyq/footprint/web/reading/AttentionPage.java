package kz.qashyq.footprint.web.reading;

import kz.qashyq.footprint.reading.Attention;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedItem;
import kz.qashyq.platform.web.View;

public record AttentionPage(TracedCourse course, TracedItem video, Attention attention) implements View {
    public String path() {
        return "/footprint/courses/" + course.id();
    }

    /** Of the plot's height, which is 100. */
    public long height(int viewers) {
        return attention.viewers() == 0 ? 0 : Math.round(96.0 * viewers / attention.viewers());
    }

    public int percent(int viewers) {
        return attention.viewers() == 0 ? 0 : Math.round(100f * viewers / attention.viewers());
    }

    public String clock(double seconds) {
        return EventWords.clock(seconds);
    }

    /** The whole of it, on average over those who began. */
    public int mean() {
        if (attention.slices().isEmpty() || attention.viewers() == 0) return 0;
        double seconds = 0;
        double watched = 0;
        for (var slice : attention.slices()) {
            seconds += slice.to() - slice.from();
            watched += (double) (slice.to() - slice.from()) * slice.watched() / attention.viewers();
        }
        return (int) Math.round(100 * watched / seconds);
    }
}
