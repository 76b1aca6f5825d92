package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.mark.Results;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/**
 * Everybody's results.
 *
 * @param obstacle why they cannot be released yet
 * @param zeros absent candidates who are to get nought
 */
public record ResultsPage(
        Exam exam,
        Right right,
        List<Line> lines,
        Optional<Message> obstacle,
        Set<AttemptId> zeros,
        String reason,
        FormErrors errors)
        implements FormView {
    /** One candidate. */
    public record Line(String name, Optional<Integer> ticket, Results.Row row) {}

    public String path() {
        return "/exams/setting/" + exam.id();
    }

    public List<Line> absent() {
        return lines.stream().filter(line -> line.row().isAbsent()).toList();
    }

    public boolean hasTickets() {
        return lines.stream().anyMatch(line -> line.ticket().isPresent());
    }

    public boolean mayRelease() {
        return exam.state() == ExamState.READY && right.mayMark() && !lines.isEmpty() && obstacle.isEmpty();
    }

    /** The mean of those who sat it, in whole per cent; empty when nobody did. */
    public Optional<Long> mean() {
        var percents = lines.stream()
                .flatMap(line -> line.row().score().stream())
                .mapToInt(score -> score.percent())
                .average();
        return percents.isPresent() ? Optional.of(Math.round(percents.getAsDouble())) : Optional.empty();
    }
}
