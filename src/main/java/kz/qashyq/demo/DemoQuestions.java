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
import kz.qashyq.testing.QuestionId;
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

    /** One question of each kind for the practice exam, in a topic of their own. */
    List<QuestionId> practice(DisciplineId discipline, PersonId teacher) {
        var content = Node.read("practice.yaml");
        var topic = bank.addTopic(discipline, content.localized("title"), teacher);
        return bank.addAll(
                content.nodes("questions").stream()
                        .map(node -> question(node, topic))
                        .toList(),
                teacher);
    }

    private static NewQuestion question(Node node, BankTopicId topic) {
        return new NewQuestion(
                topic,
                kind(node),
                node.has("difficulty") ? node.number("difficulty") : 1,
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
            case "matching" -> QuestionKind.MATCHING;
            case "ordering" -> QuestionKind.ORDERING;
            case "gapText" -> QuestionKind.GAP_TEXT;
            case "essay" -> QuestionKind.ESSAY;
            case "file" -> QuestionKind.FILE;
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
            case SHORT_TEXT -> accepted(node.node("accepted"));
            case MATCHING -> QuestionBody.Matching.of(pairs(node));
            case ORDERING ->
                QuestionBody.Ordering.inOrder(node.nodes("elements").stream()
                        .map(element -> element.localized("text"))
                        .toList());
            case GAP_TEXT ->
                new QuestionBody.GapText(
                        node.nodes("gaps").stream().map(DemoQuestions::accepted).toList());
            case ESSAY, FILE -> new QuestionBody.ByHand(node.localized("criteria"));
        };
    }

    private static QuestionBody.ShortText accepted(Node node) {
        return new QuestionBody.ShortText(node.strings("kk"), node.strings("ru"), node.strings("en"));
    }

    private static List<QuestionBody.Pair> pairs(Node node) {
        return node.nodes("pairs").stream()
                .map(pair -> new QuestionBody.Pair(
                        pair.has("prompt") ? pair.localized("prompt") : Localized.empty(), pair.localized("target")))
                .toList();
    }

    private static List<QuestionBody.Option> options(Node node) {
        var options = new ArrayList<QuestionBody.Option>();
        for (var option : node.nodes("options"))
            options.add(new QuestionBody.Option(
                    options.size() + 1, option.localized("text"), "true".equals(option.string("correct"))));
        return options;
    }
}
