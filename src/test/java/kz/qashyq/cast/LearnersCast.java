package kz.qashyq.cast;

import java.util.concurrent.atomic.AtomicInteger;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups and learners for tests, made through the module's door. */
@Component
public final class LearnersCast {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Learners learners;
    private final Cast cast;

    LearnersCast(Learners learners, Cast cast) {
        this.learners = learners;
        this.cast = cast;
    }

    public Group group(ProgrammeId programme, PersonId by) {
        return group(programme, null, by);
    }

    public Group group(ProgrammeId programme, @Nullable PersonId curator, PersonId by) {
        return learners.createGroup(new NewGroup("ӨҚ-" + COUNT.incrementAndGet(), programme, 2024, curator), by);
    }

    /** A new person with the role of a learner, enrolled. */
    public Learner learner(String givenName, GroupId group, PersonId by) {
        return learners.enrol(cast.person(givenName, Role.LEARNER), group, by);
    }
}
