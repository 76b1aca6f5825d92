package kz.qashyq.exams.web.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamFeedback;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.exam.FixedForm;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import org.springframework.util.MultiValueMap;

/** What is asked in an exam and how, as it is being typed. */
public record SettingForm(
        String control,
        ExamForm form,
        String test,
        Localized title,
        Localized tools,
        boolean oneWay,
        boolean onePerPage,
        ExamFeedback feedback) {
    /** The control that stands for none. */
    public static final String PRACTICE = "practice";

    static SettingForm blank() {
        return new SettingForm(
                "", ExamForm.TEST, "", Localized.empty(), Localized.empty(), false, false, ExamFeedback.SCORE);
    }

    static SettingForm of(Exam exam) {
        return new SettingForm(
                exam.control().map(it -> it.id().toString()).orElse(PRACTICE),
                exam.rules().form(),
                exam.blueprint().toString(),
                exam.title(),
                exam.conduct().tools(),
                exam.conduct().oneWay(),
                exam.conduct().onePerPage(),
                exam.conduct().feedback());
    }

    static SettingForm typed(MultiValueMap<String, String> fields) {
        return new SettingForm(
                one(fields, "control"),
                choice(ExamForm.values(), one(fields, "form")),
                one(fields, "test"),
                text(fields, "title"),
                text(fields, "tools"),
                fields.containsKey("oneWay"),
                fields.containsKey("onePerPage"),
                choice(ExamFeedback.values(), one(fields, "feedback")));
    }

    /** What was typed, in terms of the discipline's syllabus and bank. */
    record Read(Optional<Exam.ControlOf> control, Optional<TestId> blueprint) {}

    /** Only controls and tests of the discipline itself are found; the form has to be the one that the syllabus fixes. */
    Read read(SettingFormPage page, Act act) {
        var errors = page.errors();
        if (title.isEmpty()) errors.add("title.kk", "platform.error.required");
        var chosen = page.controls().stream()
                .filter(it -> it.id().toString().equals(control))
                .findFirst();
        if (chosen.isPresent() && FixedForm.decide(act, chosen.get().form(), form) instanceof Decision.Refused refused)
            errors.refused("form", Refusal.by(refused));
        var found = chosen.map(it -> new Exam.ControlOf(it.id(), it.kind(), page.syllabus()));
        if (found.isEmpty() && !control.equals(PRACTICE)) errors.add("control", "exams.form.chooseControl");
        var blueprint = page.tests().stream()
                .map(TestCard::id)
                .filter(id -> id.toString().equals(test))
                .findFirst();
        if (blueprint.isEmpty()) errors.add("test", "exams.form.chooseTest");
        return new Read(found, blueprint);
    }

    Exam.Conduct conduct(List<String> networks, Optional<String> seb) {
        return new Exam.Conduct(oneWay, oneWay || onePerPage, tools, feedback, networks, seb);
    }

    static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private static Localized text(MultiValueMap<String, String> fields, String name) {
        return Localized.of(one(fields, name + ".kk"), one(fields, name + ".ru"), one(fields, name + ".en"));
    }

    private static <E extends Enum<E>> E choice(E[] values, String typed) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(values[0]);
    }
}
