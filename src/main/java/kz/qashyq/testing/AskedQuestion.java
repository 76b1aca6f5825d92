package kz.qashyq.testing;

import java.util.List;
import kz.qashyq.platform.i18n.Localized;

/**
 * A question as a candidate may see it: nothing in it tells what is right, the numbers of its choices included.
 *
 * @param text HTML, cleaned, with players for recordings; gaps are marked as {@link GapMarks} says
 * @param choices in the order of their numbers; a paper shows them in its own
 * @param targets what the choices are matched with; empty for other kinds
 * @param unit of a number; may be empty
 */
public record AskedQuestion(
        QuestionKind kind, Localized text, List<Choice> choices, List<Choice> targets, Localized unit) {
    public record Choice(int number, Localized text) {
        /** As it stands in an answer. */
        public String value() {
            return Integer.toString(number);
        }
    }

    public AskedQuestion {
        choices = List.copyOf(choices);
        targets = List.copyOf(targets);
    }
}
