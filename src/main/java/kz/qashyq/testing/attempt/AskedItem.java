package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion.Choice;
import kz.qashyq.testing.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked: nothing in it tells what is right.
 *
 * @param choices options, prompts or elements, in the order of this paper
 * @param targets what prompts are matched with, in the order of this paper
 */
public record AskedItem(
        int position,
        QuestionKind kind,
        Localized text,
        List<Choice> choices,
        List<Choice> targets,
        Localized unit,
        BigDecimal points,
        List<String> answer,
        long sequence,
        @Nullable Instant saved) {
    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    public String typed() {
        return at(1);
    }

    /** The part of the answer at a prompt, a place or a gap, from 1; empty when there is none. */
    public String at(int place) {
        return place <= answer.size() ? answer.get(place - 1) : "";
    }

    public boolean has(Choice choice) {
        return answer.contains(choice.value());
    }

    /** Formulas cannot stand in a list to choose from: there letters stand for them. */
    public boolean isLettered() {
        var listed = kind == QuestionKind.MATCHING ? targets : choices;
        return listed.stream().anyMatch(it -> it.text().toString().contains("\\("));
    }

    public static String letter(int place) {
        return String.valueOf((char) ('A' + place - 1));
    }
}
