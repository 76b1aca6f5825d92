package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.CourseType;
import kz.qashyq.platform.web.View;

/**
 * The courses a teacher teaches, or all of them for a methodist.
 *
 * @param byType PLN-13: how many there are of each type; empty for a teacher
 */
public record TaughtCoursesPage(List<NamedCourse> courses, List<TypeCount> byType) implements View {
    public record TypeCount(CourseType type, long count) {}
}
