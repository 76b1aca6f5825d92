package kz.qashyq.testing.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.ShortText;

/**
 * ASM-01: how much of an answer is right, from 0 to 1.
 *
 * <p>An answer is a list of texts, empty when there is none: numbers of the chosen options; the target's number for each
 * prompt; numbers of the elements in the chosen order; a text for each gap; or the one text that was typed. What a person
 * has to read earns nothing here.
 */
public final class Marking {
    private Marking() {}

    public static BigDecimal share(QuestionBody body, List<String> answer) {
        if (answer.isEmpty()) return BigDecimal.ZERO;
        return switch (body) {
            case Choice choice -> chosen(choice, Set.copyOf(answer));
            case Numeric numeric -> all(isWithin(numeric, answer.getFirst()));
            case ShortText text -> all(accepts(text, answer.getFirst()));
            case Matching matching -> matched(matching, answer);
            case Ordering ordering -> inOrder(ordering.right(), answer);
            case GapText text -> filled(text.gaps(), answer);
            case ByHand criteria -> BigDecimal.ZERO;
        };
    }

    /** Right pairs / all pairs: each prompt stands for itself, and a target chosen twice costs only where it is wrong. */
    private static BigDecimal matched(Matching matching, List<String> answer) {
        var prompts = matching.prompts();
        var right = IntStream.range(0, Math.min(prompts.size(), answer.size()))
                .filter(i -> Integer.toString(prompts.get(i).target()).equals(answer.get(i)))
                .count();
        return part(right, prompts.size());
    }

    /**
     * Right neighbours / all neighbours: how many elements are followed at once by the one that has to follow. Counted by
     * places instead, one step put too early would shift all the others and cost everything, though the rest is known. It is
     * what Moodle's ordering question calls "relative to the next item, excluding last" and OpenACS "relative".
     *
     * <p>No more places count than there are elements, and no pair counts twice: repeating what is known earns nothing.
     */
    private static BigDecimal inOrder(List<Integer> right, List<String> answer) {
        var given = answer.subList(0, Math.min(right.size(), answer.size()));
        var hits = IntStream.range(1, right.size())
                .filter(i -> follow(given, Integer.toString(right.get(i - 1)), Integer.toString(right.get(i))))
                .count();
        return part(hits, right.size() - 1);
    }

    private static boolean follow(List<String> given, String first, String second) {
        return IntStream.range(1, given.size())
                .anyMatch(i -> given.get(i - 1).equals(first) && given.get(i).equals(second));
    }

    /** Right gaps / all gaps, each folded like a short text. */
    private static BigDecimal filled(List<ShortText> gaps, List<String> answer) {
        var right = IntStream.range(0, Math.min(gaps.size(), answer.size()))
                .filter(i -> accepts(gaps.get(i), answer.get(i)))
                .count();
        return part(right, gaps.size());
    }

    private static BigDecimal part(long right, int all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(right).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    /**
     * (right ones chosen − wrong ones chosen) / all right ones, not below zero: choosing everything earns nothing by itself.
     * With one right option this is right or wrong, as a single choice has to be.
     */
    private static BigDecimal chosen(Choice choice, Set<String> answer) {
        var right = numbers(choice, true);
        if (right.isEmpty()) return BigDecimal.ZERO;
        var hits = right.stream().filter(answer::contains).count();
        var misses = numbers(choice, false).stream().filter(answer::contains).count();
        if (hits <= misses) return BigDecimal.ZERO;
        return part(hits - misses, right.size());
    }

    private static Set<String> numbers(Choice choice, boolean correct) {
        return choice.options().stream()
                .filter(option -> option.correct() == correct)
                .map(Option::number)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** The borders of the tolerance are inside. */
    private static boolean isWithin(Numeric numeric, String answer) {
        return TypedNumber.read(answer, numeric.unit())
                .map(number -> number.subtract(numeric.answer()).abs().compareTo(numeric.tolerance()) <= 0)
                .orElse(false);
    }

    /** In any language, folded. */
    public static boolean accepts(ShortText text, String answer) {
        var given = Folding.fold(answer);
        var accepted = new ArrayList<String>();
        for (var language : Language.values()) accepted.addAll(text.in(language));
        return !given.isEmpty() && accepted.stream().map(Folding::fold).anyMatch(given::equals);
    }

    private static BigDecimal all(boolean right) {
        return right ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
