package kz.qashyq.courses.access;

import java.util.Optional;
import java.util.Set;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may do what in a course. Every route asks here first. A course that is none of a person's business answers as if it
 * did not exist.
 */
@Component
public class CourseAccess {
    private final CourseRepository courses;
    private final Learners learners;

    CourseAccess(CourseRepository courses, Learners learners) {
        this.courses = courses;
        this.learners = learners;
    }

    /** As whom this person takes part. */
    public Participant of(CourseId id, Me me) {
        return of(courses.find(id).orElseThrow(Refusal::notFound), me);
    }

    private Participant of(Course course, Me me) {
        if (isTeacher(course, me) || me.is(Role.METHODIST))
            return new Participant.Author(course, isTeacher(course, me));
        return studying(course, me)
                .<Participant>map(learner -> new Participant.Studying(course, learner))
                .orElseThrow(Refusal::notFound);
    }

    /** For changing what stands in it: its teacher or a methodist. */
    public Course authored(CourseId id, Me me) {
        if (of(id, me) instanceof Participant.Author author) return author.course();
        throw Refusal.forbidden();
    }

    /** For marking and for seeing learners' work: its teacher. */
    public Course taught(CourseId id, Me me) {
        return taught(of(id, me));
    }

    /** The course that this item stands in. */
    public Course taught(ItemId item, Me me) {
        return taught(of(courses.with(item).orElseThrow(Refusal::notFound), me));
    }

    private static Course taught(Participant participant) {
        if (participant instanceof Participant.Author(var course, var isTeacher) && isTeacher) return course;
        throw Refusal.forbidden();
    }

    public Participant.Studying studied(CourseId id, Me me) {
        if (of(id, me) instanceof Participant.Studying studying) return studying;
        throw Refusal.forbidden();
    }

    /** An item that exists for this learner; hidden ones and others' tasks do not. */
    public static Item itemFor(Outline outline, ItemId id, Learner learner) {
        return outline.find(id).filter(item -> item.existsFor(learner.id())).orElseThrow(Refusal::notFound);
    }

    public static Item item(Outline outline, ItemId id) {
        return outline.find(id).orElseThrow(Refusal::notFound);
    }

    static boolean mayStudy(Set<Role> roles) {
        return roles.contains(Role.LEARNER) || roles.contains(Role.TRAINEE);
    }

    private static boolean isTeacher(Course course, Me me) {
        return course.teacher().equals(me.id()) && me.is(Role.TEACHER);
    }

    private Optional<Learner> studying(Course course, Me me) {
        if (course.state() == CourseState.DRAFT || !mayStudy(me.roles())) return Optional.empty();
        return learners.of(me.id()).filter(learner -> learner.group().equals(course.group()));
    }
}
