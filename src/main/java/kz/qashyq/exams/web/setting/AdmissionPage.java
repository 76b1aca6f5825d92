package kz.qashyq.exams.web.setting;

import java.util.List;
import kz.qashyq.exams.exam.Admissions.Line;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Who is admitted.
 *
 * @param isAsked whether the rules ask anything of this control's candidates
 */
public record AdmissionPage(Exam exam, Right right, boolean isAsked, List<Line> lines) implements View {
    public static @Nullable Refused refused(Line line) {
        return line.decision() instanceof Refused refused ? refused : null;
    }

    public long kept() {
        return lines.stream().filter(line -> !line.isAdmitted()).count();
    }

    public String path() {
        return "/exams/setting/" + exam.id() + "/admission";
    }

    public boolean mayAdmit(Line line) {
        return right.mayHost() && exam.state() == ExamState.READY && !line.isAdmitted() && !line.isOver();
    }
}
