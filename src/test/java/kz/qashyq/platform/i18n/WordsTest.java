package kz.qashyq.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as an office of the country writes them. */
class WordsTest {
    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            KK, 2026-11-22, 2026 ж. 22 қараша
            KK, 2027-01-05, 2027 ж. 5 қаңтар
            KK, 2026-09-30, 2026 ж. 30 қыркүйек
            RU, 2026-11-22, 22 ноября 2026
            RU, 2026-05-05, 5 мая 2026
            EN, 2026-11-22, 22 November 2026
            """)
    void a_day_is_written_in_the_order_of_its_language(Language language, LocalDate day, String written) {
        assertThat(read(in(language).date(day))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            KK | 2026-11-22T18:59:00Z | 2026 ж. 22 қараша, 23:59
            KK | 2026-11-22T19:00:00Z | 2026 ж. 23 қараша, 00:00
            RU | 2026-11-22T05:01:07Z | 22 нояб. 2026, 10:01
            EN | 2026-11-22T05:01:07Z | 22 Nov 2026, 10:01
            """)
    void a_moment_is_told_by_the_clock_of_the_institution(Language language, Instant at, String written) {
        assertThat(read(in(language).moment(at))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            KK, 22.11.2026 10:01:07
            RU, 22.11.2026 10:01:07
            EN, 22.11.2026 10:01:07
            """)
    void where_seconds_count_every_language_writes_the_same(Language language, String written) {
        assertThat(in(language).exactMoment(Instant.parse("2026-11-22T05:01:07Z")))
                .isEqualTo(written);
    }

    private static Words in(Language language) {
        return new Words(MESSAGES, language, ZoneId.of("Asia/Almaty"));
    }

    /** Spaces at which no line may end are read like others. */
    private static String read(String written) {
        return written.replace('\u00a0', ' ');
    }
}
