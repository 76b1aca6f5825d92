package kz.qashyq.exams.web.setting;

import java.time.Instant;
import java.util.List;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.exams.exam.Sitting;
import kz.qashyq.learners.Group;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;

/** @param choosable groups of the programme that do not sit it yet */
public record ExamPage(
        Exam exam, Discipline discipline, Right right, Readiness.Report report, List<Group> choosable, Instant now)
        implements View {
    public String path() {
        return "/exams/setting/" + exam.id();
    }

    public boolean isDraft() {
        return exam.state() == ExamState.DRAFT;
    }

    public boolean isRunning() {
        return exam.state() == ExamState.READY
                && exam.window().hasStarted(now)
                && !exam.window().isClosed(now);
    }

    public boolean mayChange() {
        return isDraft() && right.maySet();
    }

    public boolean mayHost() {
        return exam.state() != ExamState.RELEASED && right.mayHost();
    }

    public String group(Sitting sitting) {
        var group = report.groups().get(sitting.group());
        return group == null ? "—" : group.name();
    }
}
