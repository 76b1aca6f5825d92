package kz.qashyq.exams.replay;

import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.AskedQuestion;

/** Says an answer in the words of its question: the device writes numbers of choices. */
public final class AnswerWords {
    private AnswerWords() {}

    /** One text for each part of the answer, in its order; of a file only its name in the store. */
    public static List<String> of(AskedQuestion question, List<String> answer, Language language) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, ORDERING ->
                answer.stream()
                        .map(value -> worded(question.choices(), value, language))
                        .toList();
            case MATCHING -> matched(question, answer, language);
            case NUMERIC, SHORT_TEXT, GAP_TEXT, ESSAY, FILE -> answer;
        };
    }

    private static List<String> matched(AskedQuestion question, List<String> answer, Language language) {
        var prompts = question.choices();
        return IntStream.range(0, answer.size())
                .mapToObj(i -> {
                    var target = worded(question.targets(), answer.get(i), language);
                    return i < prompts.size() ? prompts.get(i).text().in(language) + " → " + target : target;
                })
                .toList();
    }

    /** What names no choice is shown as it stands: nothing that was written is hidden. */
    private static String worded(List<AskedQuestion.Choice> choices, String value, Language language) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.text().in(language))
                .findFirst()
                .orElse(value.isEmpty() ? "–" : value);
    }
}
