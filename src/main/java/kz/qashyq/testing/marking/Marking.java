package kz.qashyq.testing.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.ShortText;

/**
 * ASM-01: how much of an answer is right, from 0 to 1.
 *
 * <p>An answer is a list of texts: numbers of the chosen options, or the one text that was typed; empty when there is none.
 */
public final class Marking {
    private Marking() {}

    public static BigDecimal share(QuestionBody body, List<String> answer) {
        if (answer.isEmpty()) return BigDecimal.ZERO;
        return switch (body) {
            case Choice choice -> chosen(choice, Set.copyOf(answer));
            case Numeric numeric -> all(isWithin(numeric, answer.getFirst()));
            case ShortText text -> all(isAccepted(text, answer.getFirst()));
        };
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
        return BigDecimal.valueOf(hits - misses).divide(BigDecimal.valueOf(right.size()), 4, RoundingMode.HALF_UP);
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

    private static boolean isAccepted(ShortText text, String answer) {
        var given = Folding.fold(answer);
        var accepted = new ArrayList<String>();
        for (var language : Language.values()) accepted.addAll(text.in(language));
        return !given.isEmpty() && accepted.stream().map(Folding::fold).anyMatch(given::equals);
    }

    private static BigDecimal all(boolean right) {
        return right ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
