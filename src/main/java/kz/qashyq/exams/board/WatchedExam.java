package kz.qashyq.exams.board;

import java.time.Instant;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;

/** An exam of the day, in figures. */
public record WatchedExam(
        ExamId id,
        DisciplineId discipline,
        Localized title,
        Instant starts,
        Instant closes,
        int candidates,
        int running,
        int held,
        int finished) {}
