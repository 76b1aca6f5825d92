package kz.qashyq.exams.web.setting;

import java.util.function.Predicate;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.web.ExamStaff;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Component;

/**
 * Who may do what with an exam: what is asked is the discipline's teacher's, when and where it is sat the support unit's
 * (ASM-02). Methodists read; for others it does not exist, and who sits it handles nothing of it ({@link ExamStaff}).
 */
@Component
class SettingAccess {
    private final ExamDesk exams;
    private final Programs programs;
    private final ExamStaff staff;

    SettingAccess(ExamDesk exams, Programs programs, ExamStaff staff) {
        this.exams = exams;
        this.programs = programs;
        this.staff = staff;
    }

    record Open(Exam exam, Discipline discipline, Right right) {}

    static boolean isUnit(Me me) {
        return me.isAnyOf(Role.UNIT_STAFF, Role.ADMINISTRATOR);
    }

    Open toRead(ExamId id, Me me) {
        var exam = exams.find(id).orElseThrow(Refusal::notFound);
        var right = right(exam.discipline(), me);
        if (!right.reads()) throw Refusal.notFound();
        staff.demandImpartial(me, id);
        return new Open(exam, programs.discipline(exam.discipline()).orElseThrow(), right);
    }

    /** What is asked, and what is done with the answers. */
    Open toSet(ExamId id, Me me) {
        return allowed(toRead(id, me), Right::maySet);
    }

    /** When and where it is sat, and by whom. */
    Open toHost(ExamId id, Me me) {
        return allowed(toRead(id, me), Right::mayHost);
    }

    /** The answers and what they are worth: the teacher's alone. */
    Open toMark(ExamId id, Me me) {
        return allowed(toRead(id, me), Right::mayMark);
    }

    Right right(DisciplineId discipline, Me me) {
        var teaches = staff.teaches(me, discipline);
        var isUnit = isUnit(me);
        return new Right(teaches || isUnit || me.is(Role.METHODIST), teaches, isUnit);
    }

    private static Open allowed(Open open, Predicate<Right> need) {
        if (!need.test(open.right())) throw Refusal.forbidden();
        return open;
    }
}
