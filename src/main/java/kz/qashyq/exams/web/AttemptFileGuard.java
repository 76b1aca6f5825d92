package kz.qashyq.exams.web;

import java.util.Set;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
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

    AttemptFileGuard(Attempts attempts, ExamDesk exams, Programs programs) {
        this.attempts = attempts;
        this.exams = exams;
        this.programs = programs;
    }

    @Override
    public String module() {
        return AttemptController.FILES_OF;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        var owner = file.owner();
        if (owner == null) return false;
        var attempt = attempts.find(new AttemptId(owner.id()));
        if (attempt.isEmpty()) return false;
        if (attempt.get().person().equals(person)) return true;
        if (attempts.of(attempt.get().exam(), person).isPresent()) return false;
        if (roles.stream().anyMatch(BoardAccess.COMMISSION::contains)) return true;
        return roles.contains(Role.TEACHER)
                && exams.find(attempt.get().exam())
                        .filter(exam -> programs.teaches(person, exam.discipline()))
                        .isPresent();
    }
}
