package kz.qashyq.people.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    /** RFC 6238, appendix B: "12345678901234567890" in base 32. */
    private static final byte[] SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            two half minutes too early,  1111111049, 0
            one half minute slow,        1111111079, 1
            on time,                     1111111109, 1
            one half minute fast,        1111111139, 1
            two half minutes too late,   1111111170, 0
            """)
    void a_telephone_may_be_half_a_minute_off(String when, long second, int taken) {
        var step = OneTimeCode.step(SECRET, "081804", Instant.ofEpochSecond(second), 0);
        assertThat(step.isPresent()).isEqualTo(taken == 1);
    }

    @Test
    void a_code_is_taken_once() {
        var now = Instant.ofEpochSecond(1111111109);
        var used = OneTimeCode.step(SECRET, "081804", now, 0).orElseThrow();
        assertThat(OneTimeCode.step(SECRET, "081804", now, used)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"''", "08180", "0818044", "081805", "081804x"})
    void other_codes_open_nothing(String code) {
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(1111111109), 0))
                .isEmpty();
    }
}
