package kz.qashyq.courses.web;

import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.access.Participant;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseDesk;
import kz.qashyq.courses.item.Coverage;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.courses.progress.Walks;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A course: to study for its learners, to fill for its authors; opened and closed by them. */
@Controller
class CourseController {
    private final CourseAccess access;
    private final CourseDesk desk;
    private final OutlineRepository outlines;
    private final Titles titles;
    private final Walks walks;
    private final CourseNames names;

    CourseController(
            CourseAccess access,
            CourseDesk desk,
            OutlineRepository outlines,
            Titles titles,
            Walks walks,
            CourseNames names) {
        this.access = access;
        this.desk = desk;
        this.outlines = outlines;
        this.titles = titles;
        this.walks = walks;
        this.names = names;
    }

    @GetMapping("/courses/{course}")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.TEACHER, Role.METHODIST})
    View show(@PathVariable CourseId course, Me me) {
        return switch (access.of(course, me)) {
            case Participant.Studying(var found, var learner) ->
                new CoursePage(names.forLearner(found), walks.of(found, learner.id()));
            case Participant.Author(var found, var isTeacher) -> editor(found, isTeacher);
        };
    }

    private View editor(Course course, boolean isTeacher) {
        var outline = outlines.of(course.id());
        var placed = titles.of(outline.items().toList());
        return new CourseEditorPage(
                names.forAuthor(course), isTeacher, outline, placed, Coverage.of(course.type(), outline, placed));
    }

    @PostMapping("/courses/{course}/opening")
    @Permit({Role.TEACHER, Role.METHODIST})
    View open(@PathVariable CourseId course, Me me) {
        var found = access.authored(course, me);
        desk.open(found, outlines.of(course).materialsPublished(), me.id());
        return Redirect.to(found.path()).saying("courses.opened");
    }

    @PostMapping("/courses/{course}/closing")
    @Permit({Role.TEACHER, Role.METHODIST})
    View close(@PathVariable CourseId course, Me me) {
        var found = access.authored(course, me);
        desk.close(found, me.id());
        return Redirect.to(found.path()).saying("courses.closed");
    }

    @PostMapping("/courses/{course}/type")
    @Permit({Role.TEACHER, Role.METHODIST})
    View setType(@PathVariable CourseId course, @RequestParam CourseType type, Me me) {
        var found = access.authored(course, me);
        desk.setType(found, type, me.id());
        return Redirect.to(found.path()).saying("courses.saved");
    }
}
