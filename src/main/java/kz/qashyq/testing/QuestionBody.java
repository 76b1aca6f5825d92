package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;

/** What is asked for and what counts as right. Holds the key: it never goes to a page before feedback is due. */
public sealed interface QuestionBody {
    /** Single and multiple choice. */
    record Choice(List<Option> options) implements QuestionBody {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** @param number names the option within its version, whatever the order it is shown in; from 1 */
    record Option(int number, Localized text, boolean correct) {}

    /** @param tolerance absolute, both ways */
    record Numeric(BigDecimal answer, BigDecimal tolerance, Localized unit) implements QuestionBody {}

    /** Accepted answers by language; an answer counts in any of them. */
    record ShortText(List<String> kk, List<String> ru, List<String> en) implements QuestionBody {
        public ShortText {
            kk = List.copyOf(kk);
            ru = List.copyOf(ru);
            en = List.copyOf(en);
        }

        public List<String> in(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
        }
    }

    /** What goes with what. A target may go with several prompts, or with none: then it only distracts. */
    record Matching(List<Prompt> prompts, List<Target> targets) implements QuestionBody {
        public Matching {
            prompts = List.copyOf(prompts);
            targets = List.copyOf(targets);
        }

        /** A pair without a prompt brings a target that only distracts; equal targets are one. */
        public static Matching of(List<Pair> pairs) {
            var targets = alphabetical(pairs.stream().map(Pair::target).toList());
            var prompts =
                    pairs.stream().filter(pair -> !pair.prompt().isEmpty()).toList();
            return new Matching(
                    IntStream.range(0, prompts.size())
                            .mapToObj(i -> new Prompt(
                                    i + 1,
                                    prompts.get(i).prompt(),
                                    targets.indexOf(prompts.get(i).target()) + 1))
                            .toList(),
                    IntStream.range(0, targets.size())
                            .mapToObj(i -> new Target(i + 1, targets.get(i)))
                            .toList());
        }
    }

    /** @param target the number of what it goes with */
    record Prompt(int number, Localized text, int target) {}

    record Target(int number, Localized text) {}

    record Pair(Localized prompt, Localized target) {}

    /** @param right numbers of the elements in the right order */
    record Ordering(List<Element> elements, List<Integer> right) implements QuestionBody {
        public Ordering {
            elements = List.copyOf(elements);
            right = List.copyOf(right);
        }

        /** Of texts that stand in the right order. */
        public static Ordering inOrder(List<Localized> texts) {
            var sorted = alphabetical(texts);
            return new Ordering(
                    IntStream.range(0, sorted.size())
                            .mapToObj(i -> new Element(i + 1, sorted.get(i)))
                            .toList(),
                    texts.stream().map(text -> sorted.indexOf(text) + 1).toList());
        }
    }

    record Element(int number, Localized text) {}

    /** What is accepted in each gap; the text marks them {@code {{1}}}, {@code {{2}}} …, see {@link GapMarks}. */
    record GapText(List<ShortText> gaps) implements QuestionBody {
        public GapText {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Essay and file.
     *
     * @param criteria by what a person marks it, for those who mark; may be empty
     */
    record ByHand(Localized criteria) implements QuestionBody {}

    /** Numbers go out with the question: given by the alphabet, they tell nothing of what is right. */
    private static List<Localized> alphabetical(Collection<Localized> texts) {
        return texts.stream()
                .distinct()
                .sorted(Comparator.comparing((Localized it) -> it.in(Language.KK))
                        .thenComparing(Localized::toString))
                .toList();
    }
}
