package kz.qashyq.exams.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.replay.AnswerWords;
import kz.qashyq.exams.replay.Replay;
import kz.qashyq.exams.replay.Step;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.QuestionKind;

/**
 * How an attempt's answers came about.
 *
 * @param questions of its paper, by position
 * @param stored files that were handed in as answers
 */
public record ReplayPage(
        Exam exam,
        Attempt attempt,
        String candidate,
        Map<Integer, AskedQuestion> questions,
        Replay replay,
        Map<FileId, StoredFile> stored)
        implements View {

    /** All files that were ever named in answers. */
    static List<FileId> files(Map<Integer, AskedQuestion> questions, Replay replay) {
        return replay.steps().stream()
                .filter(step -> isFile(questions, step))
                .flatMap(step -> ids(step).stream())
                .distinct()
                .toList();
    }

    /** Those of one step that are this attempt's; for anything else there are no files. */
    public List<StoredFile> files(Step step) {
        if (!isFile(questions, step)) return List.of();
        return ids(step).stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .filter(file -> file.owner() != null
                        && file.owner().id().equals(attempt.id().value()))
                .toList();
    }

    private static boolean isFile(Map<Integer, AskedQuestion> questions, Step step) {
        var question = questions.get(step.position());
        return question != null
                && question.kind() == QuestionKind.FILE
                && step.stored().write().kind() == WriteKind.ANSWER;
    }

    private static List<FileId> ids(Step step) {
        return step.stored().write().answer().stream()
                .flatMap(text -> {
                    try {
                        return Stream.of(FileId.of(text));
                    } catch (IllegalArgumentException noId) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    /** What was written, in the reader's words. Notes are the candidate's own: that there is one is all anybody is told. */
    public String said(Step step, Ui ui) {
        var write = step.stored().write();
        if (write.kind() == WriteKind.NOTE) return ui.text("exams.replay.note");
        if (write.kind() == WriteKind.FLAG)
            return ui.text(write.answer().isEmpty() ? "exams.replay.unflagged" : "exams.replay.flagged");
        if (write.answer().isEmpty()) return ui.text("exams.replay.takenBack");
        var named = files(step);
        if (!named.isEmpty()) return named.stream().map(StoredFile::name).collect(Collectors.joining("; "));
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
