package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.progress.Walk;
import kz.qashyq.platform.web.View;

/** A learner's courses: how far they have come, and what is next. */
public record StudiedCoursesPage(List<Studied> courses) implements View {
    public record Studied(NamedCourse course, Walk walk) {}
}
