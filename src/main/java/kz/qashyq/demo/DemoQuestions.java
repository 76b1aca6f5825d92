package kz.qashyq.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionBank;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionKind;
import org.springframework.stereotype.Component;

/** The question bank of the filled discipline. */
@Component
class DemoQuestions {
    private final QuestionBank bank;

    DemoQuestions(QuestionBank bank) {
        this.bank = bank;
    }

    void make(DisciplineId discipline, PersonId teacher) {
        var content = Node.read("questions.yaml");
        var topics = new HashMap<Integer, BankTopicId>();
        for (var topic : content.nodes("topics"))
            topics.put(topic.number("number"), bank.addTopic(discipline, topic.localized("title"), teacher));
        var questions = content.nodes("questions").stream()
                .map(node -> question(node, Objects.requireNonNull(topics.get(node.number("topic")))))
                .toList();
        bank.addAll(questions, teacher);
    }

    private static NewQuestion question(Node node, BankTopicId topic) {
        return new NewQuestion(
                topic,
                kind(node),
                node.number("difficulty"),
                node.localized("text"),
                body(node),
                node.has("feedback") ? node.localized("feedback") : Localized.empty());
    }

    private static QuestionKind kind(Node node) {
        return switch (node.string("kind")) {
            case "single" -> QuestionKind.SINGLE;
            case "multiple" -> QuestionKind.MULTIPLE;
            case "numeric" -> QuestionKind.NUMERIC;
            case "shortText" -> QuestionKind.SHORT_TEXT;
            default -> throw new IllegalStateException("The demonstration has an unknown kind of question");
        };
    }

    private static QuestionBody body(Node node) {
        return switch (kind(node)) {
            case SINGLE, MULTIPLE -> new QuestionBody.Choice(options(node));
            case NUMERIC ->
                new QuestionBody.Numeric(
                        new BigDecimal(node.string("answer")),
                        new BigDecimal(node.string("tolerance")),
                        node.has("unit") ? node.localized("unit") : Localized.empty());
            case SHORT_TEXT -> {
                var accepted = node.node("accepted");
                yield new QuestionBody.ShortText(
                        accepted.strings("kk"), accepted.strings("ru"), accepted.strings("en"));
            }
        };
    }

    private static List<QuestionBody.Option> options(Node node) {
        var options = new ArrayList<QuestionBody.Option>();
        for (var option : node.nodes("options"))
            options.add(new QuestionBody.Option(
                    options.size() + 1, option.localized("text"), "true".equals(option.string("correct"))));
        return options;
    }
}
