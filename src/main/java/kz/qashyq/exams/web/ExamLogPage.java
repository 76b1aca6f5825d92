package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.board.ExamLog;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.people.DeviceName;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;

/** What happened in an exam besides answers, newest first. */
public record ExamLogPage(Exam exam, List<ExamLog.Entry> entries) implements View {
    private static final String BETWEEN = " · ";

    /** What a person wrote as it stands; minutes and devices as one would say them. */
    public String said(ExamLog.Entry.Happened it, Ui ui) {
        var parts = it.detail().split(BETWEEN, 2);
        if (parts.length < 2) return it.detail();
        return switch (it.kind()) {
            case TIME_GIVEN -> ui.text("exams.seat.notice.timeGiven", parts[0], parts[1]);
            case SAT_DOWN, OTHER_DEVICE -> parts[0] + BETWEEN + device(parts[1]);
            case MESSAGE, PAUSED, SUSPENDED, RESUMED, ENDED, CLOSED_HELD, OUTAGE -> it.detail();
        };
    }

    private static String device(String description) {
        var name = DeviceName.of(description);
        return name.isEmpty() ? description : name;
    }
}
