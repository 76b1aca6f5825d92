package kz.qashyq.exams.web.setting;

import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** The window of an exam and from where it may be entered. */
public record EntryPage(Exam exam, EntryForm form, FormErrors errors) implements FormView {}
