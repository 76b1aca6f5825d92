package kz.qashyq.people.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
    @ParameterizedTest(name = "{0}, separator {1}")
    @CsvSource({"UTF-8, ','", "UTF-8, ;", "UTF-8, TAB", "windows-1251, ;", "UTF-16LE, TAB"})
    void the_encoding_and_the_separator_are_found_out(String encoding, String name) {
        var separator = name.equals("TAB") ? "\t" : name;
        var text = "Фамилия" + separator + "Имя\r\nКедрова" + separator + "Ольга\r\n";
        var bytes = (encoding.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(encoding));
        var table = TableReader.read(bytes);
        assertThat(table.heads()).containsExactly("Фамилия", "Имя");
        assertThat(table.rows()).containsExactly(new Table.Row(2, java.util.List.of("Кедрова", "Ольга")));
    }

    @Test
    void a_byte_order_mark_quotes_and_blank_lines_are_understood() {
        var table = read("\uFEFF\"Тегі\",\"Аты\"\n\n\"Сәт\"\"құлова\",\"Айгерім, Нұрланқызы\nекінші жол\"\n");
        assertThat(table.heads()).containsExactly("Тегі", "Аты");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cells()).containsExactly("Сәт\"құлова", "Айгерім, Нұрланқызы\nекінші жол");
        });
    }

    @Test
    void a_workbook_keeps_its_row_numbers_and_whole_numbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Адамдар");
            sheet.value(0, 0, "Тегі");
            sheet.value(0, 1, "Туған жылы");
            sheet.value(3, 0, "Сәтқұлова");
            sheet.value(3, 1, 2006);
        }
        var table = TableReader.read(out.toByteArray());
        assertThat(table.rows()).containsExactly(new Table.Row(4, java.util.List.of("Сәтқұлова", "2006")));
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_refused_before_it_is_opened() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) zip.write(zeros);
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> TableReader.read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason().key()).isEqualTo("people.import.file.bomb"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', people.import.file.empty",
        "' , ', people.import.file.empty",
        "'PK not a zip', people.import.file.notATable",
        "'a,\"b', people.import.file.openQuote"
    })
    void what_is_no_table_is_refused_with_a_reason(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason().key()).isEqualTo(reason));
    }

    private static Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
