package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.attempt.Occurrence;
import kz.qashyq.exams.board.ExamLog;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.people.DeviceName;
import kz.qashyq.platform.web.NetworkAddress;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;

/** What happened in an exam besides answers, newest first. */
public record ExamLogPage(Exam exam, List<ExamLog.Entry> entries) implements View {
    private static final String BETWEEN = " · ";

    /** What a person wrote as it stands; minutes and devices as one would say them, the last of many with how many. */
    public String said(ExamLog.Entry.Happened it, Ui ui) {
        if (it.times() == 1) return once(it, ui);
        return once(it, ui)
                + BETWEEN
                + ui.text("exams.board.folded", it.times(), ui.words().exactMoment(it.first()));
    }

    private static String once(ExamLog.Entry.Happened it, Ui ui) {
        if (it.kind() == Occurrence.Kind.TIME_BY_PROFILE) return ui.text("exams.mine.extra", it.detail());
        var parts = it.detail().split(BETWEEN, 2);
        if (parts.length < 2) return it.detail();
        return switch (it.kind()) {
            case TIME_GIVEN -> ui.text("exams.seat.notice.timeGiven", parts[0], parts[1]);
            case SAT_DOWN, OTHER_DEVICE -> NetworkAddress.shown(parts[0]) + BETWEEN + device(parts[1]);
            case MESSAGE, PAUSED, SUSPENDED, RESUMED, ENDED, CLOSED_HELD, OUTAGE, TIME_BY_PROFILE -> it.detail();
        };
    }

    /** A person, or who did it by themselves: the candidate, whose device it was, or the server. */
    public String who(ExamLog.Entry.Happened it, Ui ui) {
        return it.by()
                .orElseGet(() -> ui.text(
                        switch (it.kind()) {
                            case SAT_DOWN, OTHER_DEVICE -> "exams.board.byCandidate";
                            case MESSAGE,
                                    TIME_GIVEN,
                                    TIME_BY_PROFILE,
                                    PAUSED,
                                    SUSPENDED,
                                    RESUMED,
                                    ENDED,
                                    CLOSED_HELD,
                                    OUTAGE -> "exams.board.byItself";
                        }));
    }

    private static String device(String description) {
        var name = DeviceName.of(description);
        return name.isEmpty() ? description : name;
    }
}
