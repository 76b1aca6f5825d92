package kz.qashyq.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing may read differently for being filled in faster. */
class PlainPatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"{0}-сұрақ", "Вопрос {0} из {1}", "{1}, {0}", "{0}{1}{0}", "No place at all"})
    void plain_patterns_read_as_icu_writes_them(String pattern) {
        for (var language : Language.values()) {
            var icu = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
            for (var arguments : new Object[][] {{7, "Әсел"}, {999L, 0}, {"", "{0}"}})
                assertThat(PlainPattern.of(pattern).orElseThrow().fill(arguments))
                        .isEqualTo(icu.format(arguments));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0, plural, other{#}}", "It''s {0}", "{0,number,percent}", "'{'{0}"})
    void what_counts_quotes_or_formats_is_left_to_icu(String pattern) {
        assertThat(PlainPattern.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0, number}-сұрақ", "{0,number}: {1}"})
    void a_place_for_a_number_takes_small_ones_and_leaves_the_rest_to_icu(String pattern) {
        var plain = PlainPattern.of(pattern).orElseThrow();
        for (var language : Language.values()) {
            var icu = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
            assertThat(plain.fill(new Object[] {7, "Әсел"})).isEqualTo(icu.format(new Object[] {7, "Әсел"}));
        }
        assertThat(plain.fill(new Object[] {1000, "Әсел"})).isNull();
        assertThat(plain.fill(new Object[] {"seven", "Әсел"})).isNull();
    }

    @Test
    void numbers_that_a_language_groups_and_missing_arguments_are_left_to_icu() {
        var plain = PlainPattern.of("{0} кг").orElseThrow();
        assertThat(plain.fill(new Object[] {1000})).isNull();
        assertThat(plain.fill(new Object[] {-1})).isNull();
        assertThat(plain.fill(new Object[] {1.5})).isNull();
        assertThat(plain.fill(new Object[] {null})).isNull();
        assertThat(plain.fill(new Object[] {})).isNull();
    }
}
