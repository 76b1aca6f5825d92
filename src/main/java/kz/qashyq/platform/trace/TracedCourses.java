package kz.qashyq.platform.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Hook: what a reader of traces must know of courses; the module that keeps courses answers. */
public interface TracedCourses {
    /** Courses that have begun, the newest first. */
    List<TracedCourse> taughtBy(PersonId teacher);

    /** A group's courses that have begun, the newest first; their group is not named. */
    List<TracedCourse> studiedBy(UUID group);

    Optional<TracedCourse> find(UUID course);

    /**
     * What is published in these courses, in the order in which it stands there.
     *
     * @param learner the card of the one whose tasks they are; null for all
     */
    List<TracedItem> items(Collection<UUID> courses, @Nullable UUID learner);
}
