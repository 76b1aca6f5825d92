package kz.qashyq.courses.access;

import kz.qashyq.courses.course.Course;
import kz.qashyq.learners.Learner;

/** A person's part in a course. */
public sealed interface Participant {
    Course course();

    /** Its teacher, or a methodist, who may change what stands in it. */
    record Author(Course course, boolean isTeacher) implements Participant {}

    record Studying(Course course, Learner learner) implements Participant {}
}
