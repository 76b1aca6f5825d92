package kz.qashyq.courses.web;

import kz.qashyq.courses.course.Course;
import kz.qashyq.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;

/** A course with the names that other modules keep; those that a page does not show are empty. */
public record NamedCourse(
        Course course,
        Localized title,
        String code,
        String group,
        @Nullable String teacher) {
    public String path() {
        return course.path();
    }
}
