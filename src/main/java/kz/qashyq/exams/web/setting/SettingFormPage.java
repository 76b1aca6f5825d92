package kz.qashyq.exams.web.setting;

import java.util.List;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.TestCard;
import org.jspecify.annotations.Nullable;

/**
 * @param id null while it is new
 * @param syllabus the version in force; 0 when there is none
 * @param mayMove whether the reader may write the window
 * @param mayHost whether the reader may write networks and browser
 * @param mayMakeTest whether the reader writes the discipline's tests
 */
public record SettingFormPage(
        @Nullable ExamId id,
        Discipline discipline,
        int syllabus,
        List<Control> controls,
        List<TestCard> tests,
        SettingForm form,
        EntryForm entry,
        FormErrors errors,
        boolean mayMove,
        boolean mayHost,
        boolean mayMakeTest)
        implements FormView {
    public String action() {
        return id == null ? "/exams/setting" : "/exams/setting/" + id;
    }
}
