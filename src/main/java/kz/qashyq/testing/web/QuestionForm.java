package kz.qashyq.testing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.Question;
import kz.qashyq.testing.bank.QuestionFaults;
import kz.qashyq.testing.bank.Topic;
import kz.qashyq.testing.marking.TypedNumber;
import org.springframework.util.MultiValueMap;

/**
 * A question as it is being typed.
 *
 * @param correct numbers of the option rows ticked as right, from 1
 * @param accepted accepted answers, one a line
 */
public record QuestionForm(
        QuestionKind kind,
        String topic,
        String difficulty,
        Localized text,
        List<Localized> options,
        Set<String> correct,
        String answer,
        String tolerance,
        Localized unit,
        Localized accepted,
        Localized feedback) {
    private static final int ROWS = 4;
    private static final int MOST_ROWS = 12;

    static QuestionForm blank(QuestionKind kind) {
        var none = Localized.empty();
        var rows = Collections.nCopies(ROWS, none);
        return new QuestionForm(kind, "", "1", none, rows, Set.of(), "", "0", none, none, none);
    }

    static QuestionForm of(Question question) {
        var none = Localized.empty();
        var options = question.body() instanceof Choice choice ? choice.options() : List.<Option>of();
        var numeric = question.body() instanceof Numeric it ? it : null;
        var texts = question.body() instanceof ShortText it ? it : new ShortText(List.of(), List.of(), List.of());
        return new QuestionForm(
                question.kind(),
                question.topic().toString(),
                Integer.toString(question.difficulty()),
                question.text(),
                options.stream().map(Option::text).toList(),
                Set.copyOf(options.stream()
                        .filter(Option::correct)
                        .map(option -> Integer.toString(options.indexOf(option) + 1))
                        .toList()),
                numeric == null ? "" : numeric.answer().toPlainString(),
                numeric == null ? "0" : numeric.tolerance().toPlainString(),
                numeric == null ? none : numeric.unit(),
                Localized.of(
                        String.join("\n", texts.kk()), String.join("\n", texts.ru()), String.join("\n", texts.en())),
                question.feedback());
    }

    static QuestionForm typed(QuestionKind kind, MultiValueMap<String, String> fields) {
        var options = new ArrayList<Localized>();
        for (int row = 1; row <= MOST_ROWS && fields.containsKey("option." + row + ".kk"); row++)
            options.add(text(fields, "option." + row));
        return new QuestionForm(
                kind,
                one(fields, "topic"),
                one(fields, "difficulty"),
                text(fields, "text"),
                options,
                Set.copyOf(fields.getOrDefault("correct", List.of())),
                one(fields, "answer"),
                one(fields, "tolerance"),
                text(fields, "unit"),
                text(fields, "accepted"),
                text(fields, "feedback"));
    }

    /** One more row, what was typed kept. */
    QuestionForm withAnotherOption() {
        var more = new ArrayList<>(options);
        if (more.size() < MOST_ROWS) more.add(Localized.empty());
        return new QuestionForm(
                kind, topic, difficulty, text, more, correct, answer, tolerance, unit, accepted, feedback);
    }

    public boolean hasRoom() {
        return options.size() < MOST_ROWS;
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
            case SINGLE, MULTIPLE -> new Choice(written());
            case NUMERIC -> new Numeric(number("answer", answer, errors), number("tolerance", tolerance, errors), unit);
            case SHORT_TEXT -> new ShortText(lines(Language.KK), lines(Language.RU), lines(Language.EN));
        };
    }

    /** Rows that are left empty and not ticked are no options. */
    private List<Option> written() {
        var written = new ArrayList<Option>();
        for (int row = 1; row <= options.size(); row++) {
            var option = options.get(row - 1);
            if (option.isEmpty() && !isCorrect(row)) continue;
            written.add(new Option(written.size() + 1, option, isCorrect(row)));
        }
        return written;
    }

    private List<String> lines(Language language) {
        return Arrays.stream(accepted.exactly(language).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static BigDecimal number(String field, String typed, FormErrors errors) {
        return TypedNumber.read(typed).orElseGet(() -> {
            errors.add(field, "testing.fault.number");
            return BigDecimal.ZERO;
        });
    }

    private static Localized text(MultiValueMap<String, String> fields, String name) {
        return Localized.of(one(fields, name + ".kk"), one(fields, name + ".ru"), one(fields, name + ".en"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
