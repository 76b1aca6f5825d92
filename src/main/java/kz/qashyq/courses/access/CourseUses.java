package kz.qashyq.courses.access;

import java.util.List;
import java.util.stream.Collectors;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceUse;
import kz.qashyq.resources.ResourceUses;
import org.springframework.stereotype.Component;

/** A material that stands in a course, shown or hidden, open or over, is not taken away from under it. */
@Component
class CourseUses implements ResourceUses {
    private final CourseRepository courses;
    private final Programs programs;
    private final Learners learners;
    private final People people;

    CourseUses(CourseRepository courses, Programs programs, Learners learners, People people) {
        this.courses = courses;
        this.programs = programs;
        this.learners = learners;
        this.people = people;
    }

    @Override
    public List<ResourceUse> of(ResourceId resource) {
        var found = courses.with(resource);
        if (found.isEmpty()) return List.of();
        var disciplines = programs.disciplines(
                found.stream().map(Course::discipline).distinct().toList());
        var groups = learners.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
        var teachers =
                people.find(found.stream().map(Course::teacher).distinct().toList());
        return found.stream()
                .map(course -> {
                    var discipline = disciplines.get(course.discipline());
                    var teacher = teachers.get(course.teacher());
                    return new ResourceUse(
                            discipline == null ? Localized.empty() : discipline.title(),
                            groups.getOrDefault(course.group(), ""),
                            teacher == null ? "" : teacher.listName());
                })
                .toList();
    }
}
