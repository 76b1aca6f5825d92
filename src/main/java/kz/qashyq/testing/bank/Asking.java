package kz.qashyq.testing.bank;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.AskedQuestion.Choice;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Element;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.Prompt;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionBody.Target;
import kz.qashyq.testing.QuestionKind;

/** Takes the key off a question: the one place where it becomes something to show to whoever answers. */
public final class Asking {
    private Asking() {}

    public static AskedQuestion of(QuestionKind kind, Localized html, QuestionBody body) {
        var text = QuestionHtml.played(html);
        return switch (body) {
            case QuestionBody.Choice it ->
                asked(kind, text, choices(it.options(), Option::number, Option::text), List.of());
            case Matching it ->
                asked(
                        kind,
                        text,
                        choices(it.prompts(), Prompt::number, Prompt::text),
                        choices(it.targets(), Target::number, Target::text));
            case Ordering it -> asked(kind, text, choices(it.elements(), Element::number, Element::text), List.of());
            case Numeric it -> new AskedQuestion(kind, text, List.of(), List.of(), it.unit());
            case ShortText it -> asked(kind, text, List.of(), List.of());
            case GapText it -> asked(kind, text, List.of(), List.of());
            case ByHand it -> asked(kind, text, List.of(), List.of());
        };
    }

    private static AskedQuestion asked(QuestionKind kind, Localized text, List<Choice> choices, List<Choice> targets) {
        return new AskedQuestion(kind, text, choices, targets, Localized.empty());
    }

    private static <T> List<Choice> choices(List<T> things, ToIntFunction<T> number, Function<T, Localized> text) {
        return things.stream()
                .map(thing -> new Choice(number.applyAsInt(thing), text.apply(thing)))
                .toList();
    }
}
