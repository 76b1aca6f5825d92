package kz.qashyq.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    @ParameterizedTest(name = "{0} of {1} bytes")
    @CsvSource(textBlock = """
            bytes=0-99,    1000, PART,            0, 99
            bytes=0-0,     1000, PART,            0, 0
            bytes=500-,    1000, PART,          500, 999
            bytes=-200,    1000, PART,          800, 999
            bytes=-2000,   1000, PART,            0, 999
            bytes=900-5000,1000, PART,          900, 999
            bytes=999-,    1000, PART,          999, 999
            bytes=1000-,   1000, UNSATISFIABLE,   0, -1
            bytes=-0,      1000, UNSATISFIABLE,   0, -1
            bytes=0-,         0, UNSATISFIABLE,   0, -1
            bytes=9-3,     1000, WHOLE,           0, 999
            'bytes=0-9, 20-29', 1000, WHOLE,      0, 999
            bytes=-,       1000, WHOLE,           0, 999
            lines=1-2,     1000, WHOLE,           0, 999
            ,              1000, WHOLE,           0, 999
            """)
    void a_range_is_read_as_the_standard_says(String header, long size, ByteRange.Kind kind, long from, long to) {
        assertThat(ByteRange.of(header, size)).isEqualTo(new ByteRange(kind, from, to));
    }
}
