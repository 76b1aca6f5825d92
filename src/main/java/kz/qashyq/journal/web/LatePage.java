package kz.qashyq.journal.web;

import java.util.List;
import kz.qashyq.journal.report.LateMarks;
import kz.qashyq.platform.web.View;

public record LatePage(List<Line> lines) implements View {
    public record Line(LateMarks.LateMark mark, String learner, String teacher) {}
}
