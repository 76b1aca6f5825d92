package kz.qashyq.courses.access;

import java.util.Set;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.courses.item.CourseItemRepository;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.files.FileGuard;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.stereotype.Component;

/** Files of works: for their learner, and once handed in for the course's teacher. Pictures of tasks: for the course. */
@Component
class WorkFiles implements FileGuard {
    private final SubmissionRepository submissions;
    private final CourseItemRepository items;
    private final CourseRepository courses;
    private final Learners learners;

    WorkFiles(
            SubmissionRepository submissions, CourseItemRepository items, CourseRepository courses, Learners learners) {
        this.submissions = submissions;
        this.items = items;
        this.courses = courses;
        this.learners = learners;
    }

    @Override
    public String module() {
        return HandingIn.MODULE;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        var owner = file.owner();
        if (owner == null) return false;
        var work = submissions.find(new SubmissionId(owner.id()));
        if (work.isPresent()) return mayRead(person, roles, work.get());
        return courses.find(new CourseId(owner.id()))
                .filter(course -> roles.contains(Role.METHODIST)
                        || isTeacher(course, person, roles)
                        || studies(course, person, roles))
                .isPresent();
    }

    private boolean mayRead(PersonId person, Set<Role> roles, Submission work) {
        var isOwn = learners.of(person)
                .filter(learner -> learner.id().equals(work.learner()))
                .isPresent();
        if (isOwn || work.isDraft()) return isOwn;
        return items.courseOf(work.item())
                .flatMap(courses::find)
                .filter(course -> isTeacher(course, person, roles))
                .isPresent();
    }

    private static boolean isTeacher(Course course, PersonId person, Set<Role> roles) {
        return course.teacher().equals(person) && roles.contains(Role.TEACHER);
    }

    private boolean studies(Course course, PersonId person, Set<Role> roles) {
        return course.state() != CourseState.DRAFT
                && CourseAccess.mayStudy(roles)
                && learners.of(person)
                        .filter(learner -> learner.group().equals(course.group()))
                        .isPresent();
    }
}
