package kz.qashyq.testing.web;

import static kz.qashyq.testing.web.QuestionRows.one;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.Question;
import kz.qashyq.testing.bank.QuestionFaults;
import kz.qashyq.testing.bank.QuestionHtml;
import kz.qashyq.testing.bank.Topic;
import kz.qashyq.testing.marking.TypedNumber;
import org.springframework.util.MultiValueMap;

/**
 * A question as it is being typed.
 *
 * @param rows options, pairs, elements in the right order, or gaps with their accepted answers one a line
 * @param correct numbers of the option rows ticked as right, from 1
 * @param accepted accepted answers, one a line
 */
public record QuestionForm(
        QuestionKind kind,
        String topic,
        String difficulty,
        Localized text,
        List<Row> rows,
        Set<String> correct,
        String answer,
        String tolerance,
        Localized unit,
        Localized accepted,
        Localized criteria,
        Localized feedback) {
    private static final int ROWS = 4;

    /** @param second what a prompt goes with; empty for other kinds */
    public record Row(Localized first, Localized second) {
        boolean isEmpty() {
            return first.isEmpty() && second.isEmpty();
        }

        static Row empty() {
            return new Row(Localized.empty(), Localized.empty());
        }
    }

    static QuestionForm blank(QuestionKind kind) {
        var none = Localized.empty();
        var rows = Collections.nCopies(ROWS, Row.empty());
        return new QuestionForm(kind, "", "1", none, rows, Set.of(), "", "0", none, none, none, none);
    }

    static QuestionForm of(Question question) {
        var none = Localized.empty();
        var body = question.body();
        return new QuestionForm(
                question.kind(),
                question.topic().toString(),
                Integer.toString(question.difficulty()),
                question.text(),
                QuestionRows.of(body),
                body instanceof Choice choice ? ticked(choice.options()) : Set.of(),
                body instanceof Numeric numeric ? numeric.answer().toPlainString() : "",
                body instanceof Numeric numeric ? numeric.tolerance().toPlainString() : "0",
                body instanceof Numeric numeric ? numeric.unit() : none,
                body instanceof ShortText texts ? QuestionRows.lines(texts) : none,
                body instanceof ByHand byHand ? byHand.criteria() : none,
                question.feedback());
    }

    private static Set<String> ticked(List<Option> options) {
        return Set.copyOf(options.stream()
                .filter(Option::correct)
                .map(option -> Integer.toString(options.indexOf(option) + 1))
                .toList());
    }

    static QuestionForm typed(QuestionKind kind, MultiValueMap<String, String> fields) {
        return new QuestionForm(
                kind,
                one(fields, "topic"),
                one(fields, "difficulty"),
                QuestionHtml.clean(QuestionRows.text(fields, "text")),
                QuestionRows.typed(kind, fields),
                Set.copyOf(fields.getOrDefault("correct", List.of())),
                one(fields, "answer"),
                one(fields, "tolerance"),
                QuestionRows.text(fields, "unit"),
                QuestionRows.text(fields, "accepted"),
                QuestionRows.text(fields, "criteria"),
                QuestionRows.text(fields, "feedback"));
    }

    /** One more row, what was typed kept. */
    QuestionForm withAnotherRow() {
        var more = new ArrayList<>(rows);
        if (hasRoom()) more.add(Row.empty());
        return new QuestionForm(
                kind, topic, difficulty, text, more, correct, answer, tolerance, unit, accepted, criteria, feedback);
    }

    /** A recording stands at the end of the text, as a link in the editor and with a player for readers. */
    QuestionForm with(Optional<StoredFile> recording) {
        if (recording.isEmpty()) return this;
        var played = QuestionHtml.withRecording(text, recording.get());
        return new QuestionForm(
                kind, topic, difficulty, played, rows, correct, answer, tolerance, unit, accepted, criteria, feedback);
    }

    public boolean hasRows() {
        return !QuestionRows.field(kind).isEmpty();
    }

    public boolean hasRoom() {
        return rows.size() < QuestionRows.MOST;
    }

    public boolean isCorrect(int row) {
        return correct.contains(Integer.toString(row));
    }

    /** The question it makes; what is wrong with it goes into the errors. */
    NewQuestion read(List<Topic> topics, FormErrors errors) {
        var chosen = QuestionListController.topic(topic, topics);
        if (chosen.isEmpty()) errors.add("topic", "testing.fault.noTopic");
        var level = difficulty.matches("[123]") ? Integer.parseInt(difficulty) : 0;
        var question = new NewQuestion(chosen.orElseGet(BankTopicId::next), kind, level, text, body(errors), feedback);
        QuestionFaults.of(question)
                .all()
                .forEach((field, fault) ->
                        errors.add(field, fault.key(), fault.arguments().toArray()));
        return question;
    }

    private QuestionBody body(FormErrors errors) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> QuestionRows.choice(rows, correct);
            case NUMERIC -> new Numeric(number("answer", answer, errors), number("tolerance", tolerance, errors), unit);
            case SHORT_TEXT -> QuestionRows.accepted(accepted);
            case MATCHING -> QuestionRows.matching(rows);
            case ORDERING -> QuestionRows.ordering(rows);
            case GAP_TEXT -> QuestionRows.gaps(rows);
            case ESSAY, FILE -> new ByHand(criteria);
        };
    }

    private static BigDecimal number(String field, String typed, FormErrors errors) {
        return TypedNumber.read(typed).orElseGet(() -> {
            errors.add(field, "testing.fault.number");
            return BigDecimal.ZERO;
        });
    }
}
