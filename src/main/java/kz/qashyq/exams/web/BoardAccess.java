package kz.qashyq.exams.web;

import java.util.Set;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may watch an exam and who may read an attempt's replay. For all others neither exists; who sits the exam does neither
 * ({@link ExamStaff}).
 */
@Component
class BoardAccess {
    /** Besides the discipline's teacher: those of whom commissions are made. */
    static final Set<Role> COMMISSION = Set.of(Role.UNIT_STAFF, Role.DEPUTY_HEAD, Role.DEAN);

    private final ExamDesk exams;
    private final Attempts attempts;
    private final ExamStaff staff;

    BoardAccess(ExamDesk exams, Attempts attempts, ExamStaff staff) {
        this.exams = exams;
        this.attempts = attempts;
        this.staff = staff;
    }

    record Open(Attempt attempt, Exam exam) {}

    /** Invigilators, the support unit and the administrator watch every exam. */
    static boolean watchesAll(Me me) {
        return me.isAnyOf(Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR);
    }

    Exam toWatch(Me me, ExamId id) {
        var exam = exams.find(id)
                .filter(it -> it.state() != ExamState.DRAFT)
                .filter(it -> watchesAll(me) || staff.teaches(me, it.discipline()))
                .orElseThrow(Refusal::notFound);
        staff.demandImpartial(me, id);
        return exam;
    }

    /** The discipline's teacher, the support unit, and those of whom commissions are made. */
    Open toReplay(Me me, AttemptId id) {
        var attempt = attempts.find(id).orElseThrow(Refusal::notFound);
        var exam = exams.find(attempt.exam()).orElseThrow(Refusal::notFound);
        if (!mayReplay(me, exam)) throw Refusal.notFound();
        staff.demandImpartial(me, exam.id());
        return new Open(attempt, exam);
    }

    boolean mayReplay(Me me, Exam exam) {
        return me.isAnyOf(COMMISSION.toArray(Role[]::new)) || staff.teaches(me, exam.discipline());
    }
}
