package kz.qashyq.exams.web;

import java.util.Set;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.seat.AnswerFiles;
import kz.qashyq.platform.files.FileGuard;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Component;

/** Files handed in as answers: for the candidate, for who teaches the discipline, and for who may read the replay. */
@Component
class AttemptFileGuard implements FileGuard {
    private final Attempts attempts;
    private final ExamDesk exams;
    private final Programs programs;
    private final ExamStaff staff;

    AttemptFileGuard(Attempts attempts, ExamDesk exams, Programs programs, ExamStaff staff) {
        this.attempts = attempts;
        this.exams = exams;
        this.programs = programs;
        this.staff = staff;
    }

    @Override
    public String module() {
        return AnswerFiles.MODULE;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        var owner = file.owner();
        if (owner == null) return false;
        var attempt = attempts.find(new AttemptId(owner.id()));
        if (attempt.isEmpty()) return false;
        if (attempt.get().person().equals(person)) return true;
        if (staff.sits(person, roles, attempt.get().exam())) return false;
        if (roles.stream().anyMatch(BoardAccess.COMMISSION::contains)) return true;
        return roles.contains(Role.TEACHER)
                && exams.find(attempt.get().exam())
                        .filter(exam -> programs.teaches(person, exam.discipline()))
                        .isPresent();
    }
}
