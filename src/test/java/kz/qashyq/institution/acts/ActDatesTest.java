package kz.qashyq.institution.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActDatesTest {
    @Proves("ORG-05")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            on the day of publication,        2021-08-18, 2021-08-18, false
            on the fifth day,                 2021-08-18, 2021-08-23, false
            on the tenth day,                 2021-08-18, 2021-08-28, false
            on the eleventh day,              2021-08-18, 2021-08-29, true
            long after,                       2021-08-18, 2026-01-01, true
            over the end of February,         2024-02-20, 2024-03-01, false
            and the leap day counts,          2024-02-20, 2024-03-02, true
            """)
    void an_order_binds_when_ten_calendar_days_have_passed_after_its_publication(
            String when, LocalDate published, LocalDate day, boolean binds) {
        assertThat(!day.isBefore(EffectiveDate.after(published))).isEqualTo(binds);
    }

    @Proves("ORG-07")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            proctoring before the amendment,       ¶13, 2024-05-24, Earlier
            proctoring from the amendment on,      ¶13, 2024-05-25, Amended
            proctoring in 2025,                    ¶13, 2025-01-15, Amended
            a paragraph that nobody touched,       ¶4,  2025-01-15, Original
            """)
    void an_amended_paragraph_reads_anew_from_its_own_date(String what, String place, LocalDate day, String wording) {
        var amendment = Acts.card(Act.MES_391).amendments().getFirst();
        var dated = List.of(new Wording.Dated(amendment, LocalDate.of(2024, 5, 25)));
        assertThat(Wording.of(place, day, dated).getClass().getSimpleName()).isEqualTo(wording);
    }

    @Test
    void of_two_amendments_the_later_one_in_force_is_read() {
        var first = new Amendment("1", LocalDate.of(2022, 1, 1), List.of("¶2"));
        var second = new Amendment("2", LocalDate.of(2023, 1, 1), List.of("¶2"));
        var dated = List.of(
                new Wording.Dated(second, LocalDate.of(2023, 2, 1)),
                new Wording.Dated(first, LocalDate.of(2022, 2, 1)));
        assertThat(Wording.of("¶2", LocalDate.of(2023, 1, 31), dated))
                .isEqualTo(new Wording.Amended(first, LocalDate.of(2022, 2, 1)));
        assertThat(Wording.of("¶2", LocalDate.of(2023, 2, 1), dated))
                .isEqualTo(new Wording.Amended(second, LocalDate.of(2023, 2, 1)));
    }

    @Proves("ORG-02")
    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_has_its_text_and_its_amendments_point_into_it(Act act) {
        var places = ActText.of(act).stream().map(ActText.Paragraph::place).toList();
        assertThat(places).contains("¶1", "¶7", "¶13");
        Acts.card(act).amendments().forEach(amendment -> assertThat(places).containsAll(amendment.places()));
        assertThat(Acts.card(act).isRegistered()).isEqualTo(act != Act.HE_345);
    }
}
