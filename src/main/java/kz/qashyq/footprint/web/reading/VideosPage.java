package kz.qashyq.footprint.web.reading;

import java.util.List;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedItem;
import kz.qashyq.platform.web.View;

public record VideosPage(TracedCourse course, List<TracedItem> videos) implements View {
    public String path() {
        return "/footprint/courses/" + course.id();
    }
}
