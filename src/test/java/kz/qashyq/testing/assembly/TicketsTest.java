package kz.qashyq.testing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.junit.jupiter.api.Test;

@Proves("ASM-04")
class TicketsTest {
    private static final BankTopicId TOPIC = BankTopicId.next();
    private static final TestSettings AS_WRITTEN =
            new TestSettings(0, 0, false, false, false, FeedbackPolicy.AT_ONCE, 50, false);

    private final List<Candidate> bank =
            IntStream.range(0, 40).mapToObj(i -> candidate(i >= 36)).toList();

    @Test
    void a_paper_has_exactly_one_ticket_and_everything_without() {
        var parts = tickets(10);
        for (long seed = 0; seed < 200; seed++) {
            var ticket = Tickets.drawn(parts, seed).orElseThrow();
            assertThat(PaperDraw.draw(parts, bank, AS_WRITTEN, seed))
                    .extracting(Drawn::version)
                    .containsExactly(bank.get(0).version(), bank.get(ticket).version());
        }
    }

    @Test
    void every_ticket_is_as_likely_as_any_other_even_for_seeds_in_a_row() {
        for (int count : new int[] {2, 4, 7, 25}) {
            var parts = tickets(count);
            var drawn = LongStream.range(1, 4001)
                    .mapToObj(seed -> Tickets.drawn(parts, seed).orElseThrow())
                    .toList();
            for (int ticket = 1; ticket <= count; ticket++)
                assertThat(Collections.frequency(drawn, ticket) * count / 4000.0)
                        .as("ticket %s of %s", ticket, count)
                        .isBetween(0.7, 1.3);
        }
    }

    @Test
    void without_tickets_there_is_none_to_draw() {
        var parts = List.of(chosen(1, 0, null, "1"));
        assertThat(Tickets.drawn(parts, 5)).isEmpty();
        assertThat(PaperDraw.draw(parts, bank, AS_WRITTEN, 5)).hasSize(1);
    }

    @Test
    void what_a_paper_has_is_counted_by_ticket() {
        var test = test(tickets(10));
        assertThat(test.questions()).isEqualTo(2);
        assertThat(test.most()).isEqualByComparingTo("3");
    }

    @Test
    void tickets_with_other_points_or_another_number_of_questions_are_unsound() {
        assertThat(faults(chosen(1, 1, 1, "2"), chosen(2, 2, 2, "2"))).isEmpty();
        assertThat(faults(chosen(1, 1, 1, "2"), chosen(2, 2, 2, "3"))).containsExactly("testing.sound.tickets");
        assertThat(faults(chosen(1, 1, 1, "2"), chosen(2, 2, 2, "1"), chosen(3, 3, 2, "1")))
                .containsExactly("testing.sound.tickets");
        assertThat(faults(chosen(1, 1, 7, "2"))).as("one ticket alone").isEmpty();
    }

    @Test
    void each_ticket_may_draw_from_the_same_bank() {
        assertThat(faults(drawn(1, 30, 1, false), drawn(2, 30, 2, false))).isEmpty();
        assertThat(faults(drawn(1, 30, 1, false), drawn(2, 30, null, false))).containsExactly("testing.sound.shallow");
    }

    @Test
    void a_draw_takes_what_marks_itself_or_what_a_person_marks_never_both() {
        var automatic = PaperDraw.draw(List.of(drawn(1, 36, null, false)), bank, AS_WRITTEN, 1);
        var byHand = PaperDraw.draw(List.of(drawn(1, 4, null, true)), bank, AS_WRITTEN, 1);
        assertThat(byHand).hasSize(4).doesNotContainAnyElementsOf(automatic);
    }

    @Test
    void what_a_person_marks_belongs_to_an_exam() {
        for (var part : List.of(drawn(1, 2, null, true), chosen(1, 39, null, "5"))) {
            assertThat(faults(part)).containsExactly("testing.sound.byHand");
            assertThat(Soundness.forExam(test(List.of(part)), bank).faults()).isEmpty();
        }
    }

    private List<String> faults(Part... parts) {
        return Soundness.of(test(List.of(parts)), bank).faults().stream()
                .map(Message::key)
                .toList();
    }

    private static kz.qashyq.testing.assembly.Test test(List<Part> parts) {
        return new kz.qashyq.testing.assembly.Test(
                TestId.next(),
                DisciplineId.next(),
                Localized.same("Емтихан"),
                Localized.empty(),
                AS_WRITTEN,
                false,
                parts);
    }

    /** One question for all, then one for each ticket. */
    private List<Part> tickets(int count) {
        var parts = new ArrayList<Part>();
        parts.add(chosen(1, 0, null, "1"));
        for (int ticket = 1; ticket <= count; ticket++) parts.add(chosen(ticket + 1, ticket, ticket, "2"));
        return parts;
    }

    private Part chosen(int position, int question, Integer ticket, String points) {
        return new Part(
                PartId.next(),
                position,
                Optional.of(bank.get(question).question()),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                new BigDecimal(points),
                Optional.ofNullable(ticket));
    }

    private static Part drawn(int position, int count, Integer ticket, boolean byHand) {
        return new Part(
                PartId.next(),
                position,
                Optional.empty(),
                Optional.of(TOPIC),
                Optional.empty(),
                byHand,
                count,
                BigDecimal.ONE,
                Optional.ofNullable(ticket));
    }

    private static Candidate candidate(boolean byHand) {
        return new Candidate(QuestionId.next(), UUID.randomUUID(), TOPIC, 1, 0, byHand, false, List.of());
    }
}
