package kz.qashyq.exams.web;

import java.util.Set;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What holds for everybody who handles exams, whatever their office: nobody handles one that they sit themselves, and who
 * taught a discipline does so only as long as they are a teacher.
 */
@Component
public class ExamStaff {
    private final ExamDesk exams;
    private final Programs programs;

    ExamStaff(ExamDesk exams, Programs programs) {
        this.exams = exams;
        this.programs = programs;
    }

    public boolean teaches(Me me, DisciplineId discipline) {
        return me.is(Role.TEACHER) && programs.teaches(me.id(), discipline);
    }

    /** @throws Refusal 403 to who sits it; asked after the office, so that to all others the exam does not exist */
    public void demandImpartial(Me me, ExamId exam) {
        if (sits(me.id(), me.roles(), exam)) throw Refusal.of(HttpStatus.FORBIDDEN, "exams.ownExam");
    }

    /** What is decided about a person, somebody else decides. @throws Refusal 403 */
    public void demandOther(Me me, PersonId person) {
        if (me.id().equals(person)) throw Refusal.of(HttpStatus.FORBIDDEN, "exams.ownCase");
    }

    /** Has a paper of it, or will have one: staff who learn are asked for their group as well. */
    boolean sits(PersonId person, Set<Role> roles, ExamId exam) {
        return exams.isCandidate(exam, person)
                || (roles.contains(Role.LEARNER) || roles.contains(Role.TRAINEE)) && exams.isInSitting(exam, person);
    }
}
