package kz.qashyq.exams.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Checklist.Seated;
import kz.qashyq.exams.exam.Checklist.Standing;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.Blueprint;
import kz.qashyq.testing.TestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Blueprint SOUND = blueprint(0, false);

    @Test
    void an_exam_with_everything_is_ready_and_every_line_says_so() {
        var lines = lines(exam(ExamForm.TEST, 60, 60, 90), SOUND, new Seated("ӨҚ-1", true));
        assertThat(lines).extracting(Checklist.Line::standing).containsOnly(Standing.DONE);
        assertThat(Checklist.isReady(lines)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            starts in a minute,             1, 60, 90, exams.check.window,     true
            starts now,                     0, 60, 90, exams.check.windowPast, false
            as long as its window,         60, 90, 90, exams.check.minutes,    true
            a minute longer than its window, 60, 91, 90, exams.check.tooShort, false
            """)
    void the_window_lies_ahead_and_holds_the_duration(
            String exam, int startsIn, int minutes, int open, String line, boolean ready) {
        var lines = lines(exam(ExamForm.TEST, startsIn, minutes, open), SOUND, new Seated("ӨҚ-1", true));
        assertThat(keys(lines)).contains(line);
        assertThat(Checklist.isReady(lines)).isEqualTo(ready);
    }

    @ParameterizedTest(name = "{0} with {1} tickets, handwork {2}")
    @CsvSource(textBlock = """
            TEST,    0, false, true
            TEST,    0, true,  true
            TICKETS, 0, false, false
            TICKETS, 1, false, false
            TICKETS, 2, false, true
            WRITTEN, 0, false, false
            WRITTEN, 0, true,  true
            """)
    void the_questions_are_of_the_chosen_form(ExamForm form, int tickets, boolean handwork, boolean ready) {
        var lines = lines(exam(form, 60, 60, 90), blueprint(tickets, handwork), new Seated("ӨҚ-1", true));
        assertThat(Checklist.isReady(lines)).isEqualTo(ready);
    }

    @Test
    void without_groups_or_without_a_journal_of_one_of_them_it_is_not_ready() {
        var exam = exam(ExamForm.TEST, 60, 60, 90);
        assertThat(keys(lines(exam, SOUND))).contains("exams.check.noGroups");
        var lines = lines(exam, SOUND, new Seated("ӨҚ-1", true), new Seated("ӨҚ-2", false));
        assertThat(keys(lines)).contains("exams.check.noJournal").doesNotContain("exams.check.journals");
        assertThat(Checklist.isReady(lines)).isFalse();
    }

    @Test
    void a_shallow_bank_stands_in_the_way_and_a_missing_translation_is_only_said() {
        var exam = exam(ExamForm.TEST, 60, 60, 90);
        var shallow = new Blueprint(
                List.of(Message.of("testing.sound.shallow", 1, 5, 2)), List.of(), 5, BigDecimal.TEN, 0, false);
        assertThat(Checklist.isReady(lines(exam, shallow, new Seated("ӨҚ-1", true))))
                .isFalse();
        var untranslated = new Blueprint(
                List.of(),
                List.of(Message.of("testing.sound.untranslated", "English", 1)),
                5,
                BigDecimal.TEN,
                0,
                false);
        var lines = lines(exam, untranslated, new Seated("ӨҚ-1", true));
        assertThat(lines).extracting(Checklist.Line::standing).contains(Standing.WARNING);
        assertThat(Checklist.isReady(lines)).isTrue();
    }

    private static List<Checklist.Line> lines(Exam exam, Blueprint blueprint, Seated... groups) {
        return Checklist.of(
                new Checklist.Facts(exam, blueprint, Arrays.asList(groups), fixed(exam), Act.TVET_225, NOW));
    }

    private static Optional<ControlForm> fixed(Exam exam) {
        return Optional.of(ControlForm.valueOf(exam.rules().form().name()));
    }

    private static List<String> keys(List<Checklist.Line> lines) {
        return lines.stream().map(line -> line.text().key()).toList();
    }

    private static Blueprint blueprint(int tickets, boolean handwork) {
        return new Blueprint(List.of(), List.of(), 5, BigDecimal.TEN, tickets, handwork);
    }

    private static Exam exam(ExamForm form, int startsIn, int minutes, int open) {
        var starts = NOW.plus(Duration.ofMinutes(startsIn));
        return new Exam(
                ExamId.next(),
                DisciplineId.next(),
                Optional.of(new Exam.ControlOf(ControlId.next(), ControlKind.FINAL, 1)),
                Localized.same("Емтихан"),
                TestId.next(),
                new Exam.Rules(form, "HE-345", 1),
                new Exam.Window(
                        starts, starts.plus(Duration.ofMinutes(open)), minutes, Duration.ofMinutes(1), Duration.ZERO),
                new Exam.Conduct(
                        false,
                        false,
                        Localized.empty(),
                        ExamFeedback.SCORE,
                        List.of("10.20.0.0/16"),
                        Optional.of("a".repeat(64))),
                ExamState.DRAFT,
                null,
                PersonId.next());
    }
}
