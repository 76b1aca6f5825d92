package kz.qashyq.platform.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void letters_of_any_language_stay() {
        assertThat(FileNames.clean("Өрт қауіпсіздігі – дәріс №1.docx")).isEqualTo("Өрт қауіпсіздігі – дәріс №1.docx");
    }

    @Test
    void paths_fall_away() {
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.clean("C:\\Users\\Әсел\\есеп.xlsx")).isEqualTo("есеп.xlsx");
        assertThat(FileNames.clean("..")).isEqualTo("file");
        assertThat(FileNames.clean("")).isEqualTo("file");
    }

    @Test
    void nothing_can_break_out_of_a_header_or_turn_its_reading_around() {
        assertThat(FileNames.clean("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie: x.pdf");
        assertThat(FileNames.clean("есеп\u202Efdp.exe")).isEqualTo("есепfdp.exe");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        var clean = FileNames.clean("ә".repeat(500) + ".docx");
        assertThat(clean).hasSize(200).endsWith("ә.docx");
    }
}
