package kz.qashyq.exams.web;

import java.time.Instant;
import java.util.List;
import kz.qashyq.exams.board.WatchedExam;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;

/** Today's exams that one may watch. */
public record BoardsPage(List<Line> lines, Instant now) implements View {
    public record Line(WatchedExam exam, Localized discipline) {}
}
