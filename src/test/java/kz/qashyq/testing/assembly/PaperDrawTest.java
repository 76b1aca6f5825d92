package kz.qashyq.testing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.junit.jupiter.api.Test;

@Proves("ASM-01")
class PaperDrawTest {
    private static final BankTopicId FIRE = BankTopicId.next();
    private static final BankTopicId WATER = BankTopicId.next();
    private static final TestSettings SHUFFLED =
            new TestSettings(0, 0, true, true, false, FeedbackPolicy.AT_ONCE, 50, false);

    private final List<Candidate> bank = IntStream.range(0, 20)
            .mapToObj(i -> candidate(i < 12 ? FIRE : WATER, i % 3 + 1))
            .toList();

    @Test
    void the_same_seed_gives_the_same_paper() {
        var parts = List.of(drawn(1, FIRE, null, 5), drawn(2, WATER, null, 3));
        var paper = PaperDraw.draw(parts, bank, SHUFFLED, 42);
        assertThat(PaperDraw.draw(parts, bank.reversed(), SHUFFLED, 42)).isEqualTo(paper);
        assertThat(PaperDraw.draw(parts, bank, SHUFFLED, 43)).isNotEqualTo(paper);
    }

    @Test
    void no_question_comes_twice_even_when_parts_overlap() {
        var chosen = new Part(
                PartId.next(),
                3,
                Optional.of(bank.getFirst().question()),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                BigDecimal.ONE,
                Optional.empty());
        var parts = List.of(drawn(1, null, null, 10), drawn(2, FIRE, 1, 3), chosen);
        for (long seed = 0; seed < 200; seed++) {
            var versions = PaperDraw.draw(parts, bank, SHUFFLED, seed).stream()
                    .map(Drawn::version)
                    .toList();
            assertThat(versions)
                    .hasSize(14)
                    .doesNotHaveDuplicates()
                    .contains(bank.getFirst().version());
        }
    }

    @Test
    void every_option_is_shown_once_in_an_order_of_its_own() {
        var orders = new HashSet<List<Integer>>();
        for (long seed = 0; seed < 50; seed++)
            PaperDraw.draw(List.of(drawn(1, FIRE, null, 1)), bank, SHUFFLED, seed)
                    .forEach(drawn -> orders.add(drawn.options()));
        assertThat(orders)
                .hasSizeGreaterThan(5)
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(1, 2, 3, 4));
    }

    @Test
    void a_bank_just_deep_enough_is_sound_and_one_question_less_is_not() {
        assertThat(faults(drawn(1, WATER, null, 8))).isEmpty();
        assertThat(faults(drawn(1, WATER, null, 9))).hasSize(1);
        assertThat(faults(drawn(1, WATER, null, 4), drawn(2, WATER, null, 4))).isEmpty();
        assertThat(faults(drawn(1, WATER, null, 4), drawn(2, WATER, null, 5))).hasSize(1);
        assertThat(faults()).hasSize(1);
    }

    private List<?> faults(Part... parts) {
        var test = new kz.qashyq.testing.assembly.Test(
                TestId.next(),
                DisciplineId.next(),
                Localized.same("Тест"),
                Localized.empty(),
                SHUFFLED,
                false,
                List.of(parts));
        return Soundness.of(test, bank).faults();
    }

    private static Part drawn(int position, BankTopicId topic, Integer difficulty, int count) {
        return new Part(
                PartId.next(),
                position,
                Optional.empty(),
                Optional.ofNullable(topic),
                Optional.ofNullable(difficulty),
                false,
                count,
                BigDecimal.ONE,
                Optional.empty());
    }

    private static Candidate candidate(BankTopicId topic, int difficulty) {
        return new Candidate(QuestionId.next(), UUID.randomUUID(), topic, difficulty, 4, false, false, List.of());
    }
}
