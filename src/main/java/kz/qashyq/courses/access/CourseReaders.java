package kz.qashyq.courses.access;

import java.time.Clock;
import java.util.Set;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceReaders;
import org.springframework.stereotype.Component;

/** LMS-05: access to materials is given by placing them in a course. */
@Component
class CourseReaders implements ResourceReaders {
    private final GivenItemRepository rows;
    private final Learners learners;
    private final Clock clock;

    CourseReaders(GivenItemRepository rows, Learners learners, Clock clock) {
        this.rows = rows;
        this.learners = learners;
        this.clock = clock;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, ResourceId resource) {
        return CourseAccess.mayStudy(roles)
                        && learners.of(person)
                                .filter(learner -> rows.isGiven(resource, learner.group(), clock.instant()))
                                .isPresent()
                || roles.contains(Role.TEACHER) && rows.isUsedBy(resource, person);
    }
}
