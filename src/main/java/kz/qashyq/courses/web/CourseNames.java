package kz.qashyq.courses.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.courses.course.Course;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names courses by asking the modules that keep disciplines, groups and people. */
@Component
class CourseNames {
    private final Programs programs;
    private final Learners learners;
    private final People people;

    CourseNames(Programs programs, Learners learners, People people) {
        this.programs = programs;
        this.learners = learners;
        this.people = people;
    }

    /** With its group, for those who teach: two queries. */
    NamedCourse forAuthor(Course course) {
        return name(
                course,
                programs.discipline(course.discipline()).orElse(null),
                learners.group(course.group()).map(Group::name).orElse(""),
                null);
    }

    /** With its teacher, for those who study: two queries. */
    NamedCourse forLearner(Course course) {
        return name(
                course,
                programs.discipline(course.discipline()).orElse(null),
                "",
                people.find(course.teacher()).map(Person::listName).orElse(null));
    }

    /** The title alone. */
    NamedCourse titled(Course course) {
        return name(course, programs.discipline(course.discipline()).orElse(null), "", null);
    }

    /** All names of all these: three queries. */
    List<NamedCourse> of(Collection<Course> courses) {
        if (courses.isEmpty()) return List.of();
        var disciplines = programs.disciplines(
                courses.stream().map(Course::discipline).distinct().toList());
        Map<GroupId, String> groups = learners.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
        var teachers =
                people.find(courses.stream().map(Course::teacher).distinct().toList());
        return courses.stream()
                .map(course -> {
                    var teacher = teachers.get(course.teacher());
                    return name(
                            course,
                            disciplines.get(course.discipline()),
                            groups.getOrDefault(course.group(), ""),
                            teacher == null ? null : teacher.listName());
                })
                .toList();
    }

    private static NamedCourse name(
            Course course, @Nullable Discipline discipline, String group, @Nullable String teacher) {
        return discipline == null
                ? new NamedCourse(course, Localized.empty(), "", group, teacher)
                : new NamedCourse(course, discipline.title(), discipline.code(), group, teacher);
    }
}
