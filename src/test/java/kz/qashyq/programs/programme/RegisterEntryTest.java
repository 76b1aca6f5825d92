package kz.qashyq.programs.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("SIS-08")
class RegisterEntryTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            no number,                '',    -,          -,          false
            the day before inclusion, 6B123, 2026-03-06, -,          false
            the day of inclusion,     6B123, 2026-03-05, -,          true
            the day before exclusion, 6B123, 2024-09-01, 2026-03-06, true
            the day of exclusion,     6B123, 2024-09-01, 2026-03-05, false
            a number without dates,   6B123, -,          -,          true
            """)
    void an_entry_holds_from_inclusion_to_exclusion(
            String entry, String number, LocalDate included, LocalDate excluded, boolean holds) {
        assertThat(new RegisterEntry(number, included, excluded).holdsOn(LocalDate.of(2026, 3, 5)))
                .isEqualTo(holds);
    }
}
