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
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Component;

/**
 * Who may watch an exam and who may read an attempt's replay. For all others neither exists, and nobody watches an exam that
 * they sit themselves, whatever else they are.
 */
@Component
class BoardAccess {
    /** Besides the discipline's teacher: those of whom commissions are made. */
    static final Set<Role> COMMISSION = Set.of(Role.UNIT_STAFF, Role.DEPUTY_HEAD, Role.DEAN);

    private final ExamDesk exams;
    private final Attempts attempts;
    private final Programs programs;

    BoardAccess(ExamDesk exams, Attempts attempts, Programs programs) {
        this.exams = exams;
        this.attempts = attempts;
        this.programs = programs;
    }

    record Open(Attempt attempt, Exam exam) {}

    /** Invigilators, the support unit and the administrator watch every exam. */
    static boolean watchesAll(Me me) {
        return me.isAnyOf(Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR);
    }

    Exam toWatch(Me me, ExamId id) {
        var exam = exams.find(id)
                .filter(it -> it.state() != ExamState.DRAFT)
                .filter(it -> watchesAll(me) || teaches(me, it.discipline()))
                .orElseThrow(Refusal::notFound);
        if (attempts.of(id, me.id()).isPresent()) throw Refusal.notFound();
        return exam;
    }

    /** The discipline's teacher, the support unit, and those of whom commissions are made. */
    Open toReplay(Me me, AttemptId id) {
        var attempt = attempts.find(id).orElseThrow(Refusal::notFound);
        var exam = exams.find(attempt.exam()).orElseThrow(Refusal::notFound);
        if (!mayReplay(me, exam) || attempt.person().equals(me.id())) throw Refusal.notFound();
        if (attempts.of(exam.id(), me.id()).isPresent()) throw Refusal.notFound();
        return new Open(attempt, exam);
    }

    boolean mayReplay(Me me, Exam exam) {
        return me.isAnyOf(COMMISSION.toArray(Role[]::new)) || teaches(me, exam.discipline());
    }

    private boolean teaches(Me me, DisciplineId discipline) {
        return me.is(Role.TEACHER) && programs.teaches(me.id(), discipline);
    }
}
