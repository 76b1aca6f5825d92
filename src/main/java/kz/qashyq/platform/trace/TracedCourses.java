package kz.qashyq.platform.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;

/** Hook: what a reader of traces must know of courses; the module that keeps courses answers. */
public interface TracedCourses {
    /** Courses that have begun, the newest first. */
    List<TracedCourse> taughtBy(PersonId teacher);

    /** A group's courses that have begun, the newest first; their group is not named. */
    List<TracedCourse> studiedBy(UUID group);

    Optional<TracedCourse> find(UUID course);

    /** What is published in these courses for a learner, by the learner's card: tasks and tests by name, materials without. */
    List<TracedItem> items(Collection<UUID> courses, UUID learner);

    /** A course's published videos, in the order in which they stand there. */
    List<TracedItem> videos(UUID course);
}
