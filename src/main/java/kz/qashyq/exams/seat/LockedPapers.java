package kz.qashyq.exams.seat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.platform.db.Json;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperItem;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.stereotype.Component;

/**
 * Papers as devices get them: each question locked with a key of its own, in all languages, so that a reader can change the
 * language without a connection. They may be fetched any time before the start.
 */
@Component
public class LockedPapers {
    /** Versions never change, so what was read once stays true; the bound keeps the memory of a year's exams away. */
    private static final int REMEMBERED = 5_000;

    private final Preparation preparation;
    private final ExamPapers blueprints;
    private final PaperKeys keys;
    private final Map<QuestionVersionId, AskedQuestion> known = new ConcurrentHashMap<>();

    LockedPapers(Preparation preparation, ExamPapers blueprints, PaperKeys keys) {
        this.preparation = preparation;
        this.blueprints = blueprints;
        this.keys = keys;
    }

    /** @param question nonce and locked JSON of a {@link Shown} */
    public record LockedQuestion(int position, BigDecimal points, byte[] question) {}

    /** @param ticket its number; empty where there are none */
    public record LockedPaper(Optional<Integer> ticket, List<LockedQuestion> questions) {}

    /** What the JSON holds: a question with its choices in the order of this paper. */
    public record Shown(int position, BigDecimal points, AskedQuestion question) {}

    /** Empty when no paper was drawn. */
    public Optional<LockedPaper> of(AttemptId attempt) {
        return preparation.paper(attempt).map(paper -> new LockedPaper(paper.ticket(), locked(attempt, paper.items())));
    }

    private List<LockedQuestion> locked(AttemptId attempt, List<PaperItem> items) {
        return shown(items).stream()
                .map(it -> new LockedQuestion(
                        it.position(),
                        it.points(),
                        keys.lock(attempt, it.position(), Json.write(it).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** The questions of a paper in plain, for those who may read it. */
    public List<Shown> shown(List<PaperItem> paper) {
        var questions = questions(paper.stream().map(PaperItem::version).toList());
        var shown = new ArrayList<Shown>();
        for (var item : paper) {
            var question = questions.get(item.version());
            if (question == null) throw new IllegalStateException("a paper with an unknown question " + item.version());
            shown.add(new Shown(shown.size() + 1, item.points(), inOrder(question, item.options())));
        }
        return shown;
    }

    private Map<QuestionVersionId, AskedQuestion> questions(List<QuestionVersionId> versions) {
        var unknown =
                versions.stream().filter(version -> !known.containsKey(version)).toList();
        var questions = new LinkedHashMap<>(unknown.isEmpty() ? Map.of() : blueprints.asked(unknown));
        for (var version : versions) {
            var question = known.get(version);
            if (question != null) questions.put(version, question);
        }
        if (known.size() + unknown.size() > REMEMBERED) known.clear();
        known.putAll(questions);
        return questions;
    }

    /** Matching shows its targets in the paper's order, everything else its choices. */
    private static AskedQuestion inOrder(AskedQuestion question, List<Integer> order) {
        if (order.isEmpty()) return question;
        return question.targets().isEmpty()
                ? new AskedQuestion(
                        question.kind(),
                        question.text(),
                        ordered(question.choices(), order),
                        List.of(),
                        question.unit())
                : new AskedQuestion(
                        question.kind(),
                        question.text(),
                        question.choices(),
                        ordered(question.targets(), order),
                        question.unit());
    }

    private static List<AskedQuestion.Choice> ordered(List<AskedQuestion.Choice> choices, List<Integer> order) {
        return order.stream()
                .flatMap(number -> choices.stream().filter(choice -> choice.number() == number))
                .toList();
    }
}
