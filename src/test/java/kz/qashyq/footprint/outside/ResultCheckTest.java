package kz.qashyq.footprint.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.security.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultCheckTest {
    private static final PersonId AIGERIM = PersonId.next();
    private static final PersonId ME = PersonId.next();
    private static final ResultCheck.World WORLD = new ResultCheck.World(
            Map.of("aigerim.s", AIGERIM, AIGERIM.toString(), AIGERIM, "irina.v", ME),
            Set.of(ResultCheck.Key.of(AIGERIM, "Coursera", "OLD-1")),
            ME,
            LocalDate.of(2026, 9, 1));
    private static final List<String> HEADS =
            List.of("Login", "Course", "issued by", "Сертификат нөмірі", "дата", "hours", "Кредиты", "result", "link");

    private static ResultCheck.Checked check(String... rows) {
        var table = java.util.stream.IntStream.range(0, rows.length)
                .mapToObj(i -> new Table.Row(i + 2, Arrays.asList(rows[i].split(";", -1))))
                .toList();
        return new ResultCheck(HEADS, "ab", WORLD).check(table);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing wrong            | aigerim.s;ML;Coursera;N-1;2026-05-04;60;2;0.85;https://coursera.org/v/1 | -
            by number                | %s;ML;Coursera;N-1;2026-05-04;;;;                       | -
            capitals                 | AIGERIM.S;ML;Coursera;N-1;4.5.2026;1,5;;;               | -
            a spreadsheet's day      | aigerim.s;ML;Coursera;N-1;46146;;;;                     | -
            no learner               | ;ML;Coursera;N-1;2026-05-04;;;;                         | LEARNER people.fault.missing
            an unknown learner       | bolat;ML;Coursera;N-1;2026-05-04;;;;                    | LEARNER footprint.results.fault.learner
            one's own result         | irina.v;ML;Coursera;N-1;2026-05-04;;;;                  | LEARNER footprint.results.fault.own
            no course                | aigerim.s;;Coursera;N-1;2026-05-04;;;;                  | TITLE people.fault.missing
            no number                | aigerim.s;ML;Coursera;;2026-05-04;;;;                   | NUMBER people.fault.missing
            no day                   | aigerim.s;ML;Coursera;N-1;;;;;                          | EARNED people.fault.missing
            no such day              | aigerim.s;ML;Coursera;N-1;31.02.2026;;;;                | EARNED footprint.results.fault.day
            a day to come            | aigerim.s;ML;Coursera;N-1;2026-09-02;;;;                | EARNED footprint.outside.dayForm
            hours below nothing      | aigerim.s;ML;Coursera;N-1;2026-05-04;-5;;;              | HOURS footprint.outside.numberForm
            too many credits         | aigerim.s;ML;Coursera;N-1;2026-05-04;;300;;             | CREDITS footprint.outside.numberForm
            a number that says little| aigerim.s;ML;Coursera;N-1;2026-05-04;;;85;              | RESULT footprint.results.fault.result
            more than all            | aigerim.s;ML;Coursera;N-1;2026-05-04;;;101/100;         | RESULT footprint.results.fault.result
            a part of nothing        | aigerim.s;ML;Coursera;N-1;2026-05-04;;;0/0;             | RESULT footprint.results.fault.result
            words                    | aigerim.s;ML;Coursera;N-1;2026-05-04;;;passed;          | RESULT footprint.results.fault.result
            no link                  | aigerim.s;ML;Coursera;N-1;2026-05-04;;;;javascript:x()  | LINK footprint.outside.linkForm
            a page without a lock    | aigerim.s;ML;Coursera;N-1;2026-05-04;;;;http://x.kz/    | LINK footprint.outside.linkForm
            """)
    void every_cell_is_checked(String what, String row, String fault) {
        var checked = check(row.formatted(AIGERIM));
        if (fault == null) {
            assertThat(checked.faults()).isEmpty();
            assertThat(checked.fresh()).hasSize(1);
            assertThat(checked.fresh().getFirst().person()).isEqualTo(AIGERIM);
        } else {
            assertThat(checked.fresh()).isEmpty();
            assertThat(checked.faultyRows()).isEqualTo(1);
            assertThat(checked.faults())
                    .first()
                    .satisfies(it ->
                            assertThat(it.column() + " " + it.reason().key()).isEqualTo(fault));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0.85    | 0.85 | -   | -
            0,85    | 0.85 | -   | -
            1       | 1    | -   | -
            85 %    | 0.85 | -   | -
            17/20   | 0.85 | 17  | 20
            12.5/50 | 0.25 | 12.5| 50
            """)
    void a_result_is_a_share_per_cent_or_points(String text, BigDecimal scaled, BigDecimal raw, BigDecimal max) {
        var score = check("aigerim.s;ML;Coursera;N-1;2026-05-04;;;" + text + ";")
                .fresh()
                .getFirst()
                .details()
                .score();
        assertThat(score).isNotNull();
        assertThat(score.scaled()).isEqualByComparingTo(scaled);
        assertThat(score.raw()).isEqualTo(raw);
        assertThat(score.max()).isEqualTo(max);
    }

    @Test
    void what_is_there_already_is_passed_over_and_twice_in_a_table_is_a_fault() {
        var checked = check(
                "aigerim.s;ML;COURSERA;old-1;2026-05-04;;;;",
                "aigerim.s;ML;Coursera;N-1;2026-05-04;;;;",
                "aigerim.s;ML;coursera;n-1;2026-05-04;;;;");
        assertThat(checked.known()).isEqualTo(1);
        assertThat(checked.fresh()).hasSize(1);
        assertThat(checked.faults()).singleElement().satisfies(it -> {
            assertThat(it.row()).isEqualTo(4);
            assertThat(it.reason().arguments()).isEqualTo(List.of("3"));
        });
    }

    @Test
    void the_columns_that_are_needed_are_named() {
        assertThat(ResultImports.KIND.in(List.of("login", "hours")).missing(ResultColumn.NEEDED))
                .containsExactly(ResultColumn.TITLE, ResultColumn.ISSUER, ResultColumn.NUMBER, ResultColumn.EARNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_template_says_each_column_by_a_name_that_is_read(String language) throws IOException {
        var words = new Properties();
        try (var file = ResultColumn.class.getResourceAsStream("messages_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        for (var column : ResultColumn.values())
            assertThat(ResultColumn.named(words.getProperty(column.label()))).contains(column);
    }
}
