package kz.qashyq.exams.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.replay.AnswerWords;
import kz.qashyq.exams.replay.Replay;
import kz.qashyq.exams.replay.Step;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AskedQuestion;

/**
 * How an attempt's answers came about.
 *
 * @param questions of its paper, by position
 */
public record ReplayPage(
        Exam exam, Attempt attempt, String candidate, Map<Integer, AskedQuestion> questions, Replay replay)
        implements View {

    /** What was written, in the reader's words. Notes are the candidate's own: that there is one is all anybody is told. */
    public String said(Step step, Ui ui) {
        var write = step.stored().write();
        if (write.kind() == WriteKind.NOTE) return ui.text("exams.replay.note");
        if (write.kind() == WriteKind.FLAG)
            return ui.text(write.answer().isEmpty() ? "exams.replay.unflagged" : "exams.replay.flagged");
        if (write.answer().isEmpty()) return ui.text("exams.replay.takenBack");
        var question = questions.get(write.position());
        return String.join(
                "; ", question == null ? write.answer() : AnswerWords.of(question, write.answer(), ui.language()));
    }

    public List<Integer> positions() {
        return questions.keySet().stream().sorted().toList();
    }

    public List<Step> of(int position) {
        return replay.byQuestion().getOrDefault(position, List.of());
    }

    public boolean isAnswer(Step step) {
        return step.stored().write().kind() == WriteKind.ANSWER;
    }
}
