package kz.qashyq.footprint.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /** RFC 8785, appendix B, and where Java and ECMAScript write differently. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0000000000000000, 0
            8000000000000000, 0
            0000000000000001, 5e-324
            8000000000000001, -5e-324
            7fefffffffffffff, 1.7976931348623157e+308
            4340000000000000, 9007199254740992
            c340000000000000, -9007199254740992
            4430000000000000, 295147905179352830000
            44b52d02c7e14af5, 9.999999999999997e+22
            44b52d02c7e14af6, 1e+23
            44b52d02c7e14af7, 1.0000000000000001e+23
            444b1ae4d6e2ef4e, 999999999999999700000
            444b1ae4d6e2ef4f, 999999999999999900000
            444b1ae4d6e2ef50, 1e+21
            3eb0c6f7a0b5ed8c, 9.999999999999997e-7
            3eb0c6f7a0b5ed8d, 0.000001
            41b3de4355555553, 333333333.3333332
            41b3de4355555555, 333333333.3333333
            41b3de4355555557, 333333333.33333343
            becbf647612f3696, -0.0000033333333333333333
            43143ff3c1cb0959, 1424953923781206.2
            """)
    void numbers_are_written_as_ecmascript_writes_them(String bits, String written) {
        assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"b":1,"a":[true , null,"x"]}           | {"a":[true,null,"x"],"b":1}
            {"1":{"f":{"f":"hi","F":5},"\\n":56.0}} | {"1":{"\\n":56,"f":{"F":5,"f":"hi"}}}
            "\\u20ac$\\u000f\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/" | "€$\\u000f\\nA'B\\"\\\\\\\\\\"/"
            {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7} | {"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}
            4.50 | 4.5
            2e-3 | 0.002
            1E30 | 1e+30
            """)
    void members_are_sorted_and_nothing_is_left_to_taste(String json, String canonical) {
        assertThat(CanonicalJson.of(JsonReader.read(json))).isEqualTo(canonical);
    }

    @Test
    void what_json_does_not_know_is_refused() {
        for (var json : new String[] {"{\"a\":1,\"a\":2}", "{} {}", "{\"a\":01}", "{'a':1}", "[1,]", "", "NaN"})
            assertThatThrownBy(() -> JsonReader.read(json)).as(json).isInstanceOf(XapiFault.class);
        assertThatThrownBy(() -> CanonicalJson.of(JsonReader.read("1e400"))).isInstanceOf(XapiFault.class);
    }
}
