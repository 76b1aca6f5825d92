package kz.qashyq.courses.web;

import java.util.Objects;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.courses.progress.Walk;
import kz.qashyq.courses.progress.Walks;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** IAM-06: a parent or legal representative sees their learner's tasks and whether they are done, and no other's. */
@Controller
class LearnerTasksController {
    private final Learners learners;
    private final CourseRepository courses;
    private final Walks walks;
    private final CourseNames names;

    LearnerTasksController(Learners learners, CourseRepository courses, Walks walks, CourseNames names) {
        this.learners = learners;
        this.courses = courses;
        this.walks = walks;
        this.names = names;
    }

    @GetMapping("/courses/of/{learner}")
    @Permit(Role.REPRESENTATIVE)
    View show(@PathVariable LearnerId learner, Me me) {
        var own = learners.representedBy(me.id()).stream()
                .filter(it -> it.id().equals(learner))
                .findFirst()
                .orElseThrow(Refusal::forbidden);
        var list = courses.ofGroup(own.group()).stream()
                .filter(course -> course.state() == CourseState.OPEN)
                .toList();
        var ways = walks.of(list, learner);
        return new LearnerTasksPage(
                own.listName(),
                names.of(list).stream()
                        .map(course -> tasks(
                                course,
                                Objects.requireNonNull(ways.get(course.course().id()))))
                        .toList());
    }

    private static LearnerTasksPage.Tasks tasks(NamedCourse course, Walk walk) {
        return new LearnerTasksPage.Tasks(
                course,
                walk.tally(),
                walk.steps().filter(step -> !step.placed().item().isMaterial()).toList());
    }
}
