package kz.qashyq.footprint.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may read whose trace. A learner their own; the registrar, the dean and the heads everybody's; a curator their group's, a
 * representative those they represent, a teacher what was left in their own courses. For everybody else there is none.
 */
@Component
public class TraceAccess {
    private static final Set<Role> OVERSEERS = Set.of(Role.REGISTRAR, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD);

    private final Learners learners;
    private final Optional<TracedCourses> courses;

    TraceAccess(Learners learners, Optional<TracedCourses> courses) {
        this.learners = learners;
        this.courses = courses;
    }

    public boolean oversees(Me me) {
        return oversees(me.roles());
    }

    private static boolean oversees(Set<Role> roles) {
        return !Collections.disjoint(roles, OVERSEERS);
    }

    public Learner learner(LearnerId id, Me me) {
        var learner = learners.find(List.of(id)).get(id);
        if (learner == null || !mayRead(learner, me)) throw Refusal.notFound();
        return learner;
    }

    public boolean mayRead(Learner learner, Me me) {
        return mayRead(learner, me.id(), me.roles());
    }

    private boolean mayRead(Learner learner, PersonId reader, Set<Role> roles) {
        return learner.person().equals(reader)
                || oversees(roles)
                || (roles.contains(Role.TEACHER) && learners.isCurator(reader, learner.group()))
                || (roles.contains(Role.REPRESENTATIVE)
                        && learners.representedBy(reader).stream()
                                .anyMatch(it -> it.id().equals(learner.id())));
    }

    /** The same for a person, also one who has left. */
    public boolean mayReadOf(PersonId person, PersonId reader, Set<Role> roles) {
        return person.equals(reader)
                || oversees(roles)
                || learners.of(person).filter(it -> mayRead(it, reader, roles)).isPresent();
    }

    /** Its teacher, and those who oversee. */
    public TracedCourse course(UUID id, Me me) {
        var course = courses.flatMap(it -> it.find(id)).orElseThrow(Refusal::notFound);
        var isTeacher = me.is(Role.TEACHER) && course.teacher().equals(me.id());
        if (!isTeacher && !oversees(me)) throw Refusal.notFound();
        return course;
    }

    /**
     * For whom it is none of their business there is none.
     *
     * @return whether this person may answer for the event: the registrar for anybody's, a teacher for what was left in their
     *     course, nobody for their own
     */
    public boolean mustRead(Event event, Me me) {
        var person = person(event);
        if (me.id().equals(person)) return false;
        var isTaught = courseTaught(event, me).isPresent();
        if (!isTaught && !oversees(me) && (person == null || !mayReadOf(person, me.id(), me.roles())))
            throw Refusal.notFound();
        return isTaught || me.is(Role.REGISTRAR);
    }

    public boolean mayJudge(Event event, Me me) {
        if (me.id().equals(person(event))) return false;
        return me.is(Role.REGISTRAR) || courseTaught(event, me).isPresent();
    }

    /** The course of this teacher to which the event belongs. */
    private Optional<TracedCourse> courseTaught(Event event, Me me) {
        if (!me.is(Role.TEACHER)) return Optional.empty();
        return courseOf(event).filter(it -> it.teacher().equals(me.id()));
    }

    /** The course that the event names, or the learner's own in the discipline that it names: marks and tests name only that. */
    public Optional<TracedCourse> courseOf(Event event) {
        var said = event.said();
        if (said == null || courses.isEmpty()) return Optional.empty();
        var person = event.person();
        if (person == null || (said.course() == null && said.discipline() == null)) return Optional.empty();
        return learners.of(person).map(it -> courses.get().studiedBy(it.group().value())).orElse(List.of()).stream()
                .filter(it -> said.course() != null
                        ? it.id().equals(said.course())
                        : it.discipline().equals(said.discipline()))
                .findFirst();
    }

    /** What was erased is nobody's any more. */
    public static @Nullable PersonId person(Event event) {
        return event.said() == null ? null : event.person();
    }
}
