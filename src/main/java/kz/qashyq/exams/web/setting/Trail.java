package kz.qashyq.exams.web.setting;

import java.util.List;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.web.Crumb;

/** The ways to the pages of an exam's setting. */
public final class Trail {
    private Trail() {}

    public static List<Crumb> list() {
        return List.of(Crumb.of("/exams/setting", "exams.setting.title"));
    }

    public static List<Crumb> exam(Exam exam) {
        return List.of(
                Crumb.of("/exams/setting", "exams.setting.title"),
                Crumb.of("/exams/setting/" + exam.id(), exam.title()));
    }

    /** Back to where the reader came from: their own exams, or the results of all. */
    public static List<Crumb> result(Exam exam, boolean isMine) {
        if (isMine) return List.of(Crumb.of("/exams", "exams.mine"));
        return List.of(
                Crumb.of("/exams/setting/" + exam.id(), exam.title()),
                Crumb.of("/exams/setting/" + exam.id() + "/results", "exams.results.title"));
    }

    public static List<Crumb> marking(Exam exam) {
        return List.of(
                Crumb.of("/exams/setting/" + exam.id(), exam.title()),
                Crumb.of("/exams/setting/" + exam.id() + "/marking", "exams.marking.title"));
    }
}
