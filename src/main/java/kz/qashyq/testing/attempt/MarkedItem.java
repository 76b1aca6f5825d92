package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion.Choice;
import kz.qashyq.testing.GapMarks;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.marking.Marking;

/** A question with its answer, what is right, and the comment: for a reader to whom feedback is due. */
public record MarkedItem(
        int position,
        AskedItem asked,
        BigDecimal points,
        List<String> answer,
        QuestionBody body,
        Localized feedback,
        BigDecimal share) {
    /**
     * A prompt or a gap.
     *
     * @param label the prompt, or the gap's number as it stands in the text
     */
    public record Part(Localized label, Localized given, Localized right, boolean isRight) {}

    public QuestionKind kind() {
        return asked.kind();
    }

    /** HTML; gaps bear their numbers. */
    public Localized text() {
        var text = asked.text();
        if (kind() != QuestionKind.GAP_TEXT) return text;
        return Localized.of(GapMarks.numbered(text.kk()), GapMarks.numbered(text.ru()), GapMarks.numbered(text.en()));
    }

    public boolean isRight() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isPartlyRight() {
        return share.signum() > 0 && !isRight();
    }

    public BigDecimal earned() {
        return points.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    /** In the order of the paper. */
    public List<Option> options() {
        if (!(body instanceof QuestionBody.Choice choice)) return List.of();
        return asked.choices().stream()
                .flatMap(it -> choice.options().stream().filter(option -> option.number() == it.number()))
                .toList();
    }

    public boolean has(Option option) {
        return answer.contains(Integer.toString(option.number()));
    }

    public String typed() {
        return asked.typed();
    }

    /** Prompt by prompt or gap by gap; empty for other kinds. */
    public List<Part> parts() {
        return switch (body) {
            case Matching matching ->
                matching.prompts().stream()
                        .map(prompt -> {
                            var given = asked.at(prompt.number());
                            var right = Integer.toString(prompt.target());
                            return new Part(prompt.text(), words(given), words(right), given.equals(right));
                        })
                        .toList();
            case GapText gaps ->
                IntStream.rangeClosed(1, gaps.gaps().size())
                        .mapToObj(gap -> {
                            var accepted = gaps.gaps().get(gap - 1);
                            var given = asked.at(gap);
                            return new Part(
                                    Localized.same("(" + gap + ")"),
                                    Localized.same(given),
                                    joined(accepted),
                                    Marking.accepts(accepted, given));
                        })
                        .toList();
            default -> List.of();
        };
    }

    /** The elements as they should stand; empty for other kinds. */
    public List<Localized> rightOrder() {
        if (!(body instanceof Ordering ordering)) return List.of();
        return ordering.right().stream()
                .map(number -> words(Integer.toString(number)))
                .toList();
    }

    /** An answer in words instead of numbers. */
    public List<Localized> worded(List<String> given) {
        return given.stream().map(this::words).toList();
    }

    private Localized words(String value) {
        var listed = kind() == QuestionKind.MATCHING ? asked.targets().stream() : choices();
        return listed.filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(Localized.same(value));
    }

    private Stream<Choice> choices() {
        return asked.choices().stream();
    }

    private static Localized joined(ShortText accepted) {
        return Localized.of(
                String.join("; ", accepted.kk()), String.join("; ", accepted.ru()), String.join("; ", accepted.en()));
    }
}
