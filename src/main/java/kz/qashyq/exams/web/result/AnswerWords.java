package kz.qashyq.exams.web.result;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.AskedQuestion.Choice;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ShortText;

/** Answers as a reader says them, where a paper has numbers. */
final class AnswerWords {
    private static final String BLANK = "—";

    private AnswerWords() {}

    static List<Localized> given(AskedQuestion question, List<String> answer) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, ORDERING ->
                answer.stream().map(value -> text(question.choices(), value)).toList();
            case MATCHING ->
                IntStream.range(0, question.choices().size())
                        .mapToObj(i -> pair(
                                question.choices().get(i).text(),
                                i < answer.size() ? text(question.targets(), answer.get(i)) : Localized.same(BLANK)))
                        .toList();
            case NUMERIC, SHORT_TEXT, GAP_TEXT, ESSAY, FILE ->
                answer.stream()
                        .map(text -> Localized.same(text.isBlank() ? BLANK : text))
                        .toList();
        };
    }

    /** Empty where only a person can tell: by what they marked it is for those who mark. */
    static List<Localized> right(QuestionBody body) {
        return switch (body) {
            case QuestionBody.Choice choice ->
                choice.options().stream()
                        .filter(QuestionBody.Option::correct)
                        .map(QuestionBody.Option::text)
                        .toList();
            case QuestionBody.Numeric numeric ->
                List.of(Localized.same(
                        numeric.tolerance().signum() > 0
                                ? numeric.answer().toPlainString() + " ± "
                                        + numeric.tolerance().toPlainString()
                                : numeric.answer().toPlainString()));
            case ShortText text -> List.of(accepted(text));
            case QuestionBody.Matching matching ->
                matching.prompts().stream()
                        .map(prompt -> pair(prompt.text(), target(matching, prompt.target())))
                        .toList();
            case QuestionBody.Ordering ordering ->
                ordering.right().stream()
                        .map(number -> ordering.elements().stream()
                                .filter(element -> element.number() == number)
                                .map(QuestionBody.Element::text)
                                .findFirst()
                                .orElse(Localized.same(BLANK)))
                        .toList();
            case QuestionBody.GapText text ->
                text.gaps().stream().map(AnswerWords::accepted).toList();
            case QuestionBody.ByHand byHand -> List.of();
        };
    }

    private static Localized target(QuestionBody.Matching matching, int number) {
        return matching.targets().stream()
                .filter(target -> target.number() == number)
                .map(QuestionBody.Target::text)
                .findFirst()
                .orElse(Localized.same(BLANK));
    }

    private static Localized text(List<Choice> choices, String value) {
        Optional<Choice> chosen =
                choices.stream().filter(it -> it.value().equals(value)).findFirst();
        return chosen.map(Choice::text).orElse(Localized.same(value.isBlank() ? BLANK : value));
    }

    private static Localized accepted(ShortText text) {
        return Localized.of(String.join("; ", text.kk()), String.join("; ", text.ru()), String.join("; ", text.en()));
    }

    private static Localized pair(Localized prompt, Localized target) {
        BinaryOperator<String> joined = (one, other) -> one + " → " + other;
        return Localized.of(
                joined.apply(prompt.in(Language.KK), target.in(Language.KK)),
                joined.apply(prompt.in(Language.RU), target.in(Language.RU)),
                joined.apply(prompt.in(Language.EN), target.in(Language.EN)));
    }
}
