package kz.qashyq.platform.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {
    @ParameterizedTest(name = "{2} called {1}")
    @CsvSource(textBlock = """
            89504e470d0a1a0a0000000d49484452,                         photo.pdf,   image/png
            ffd8ffe000104a46494600010100,                             photo.html,  image/jpeg
            255044462d312e370a,                                       лекция.png,  application/pdf
            000000206674797069736f6d0000020069736f6d69736f32,         film.txt,    video/mp4
            0000001c667479706d703432000000006d703432,                 film.txt,    video/mp4
            1a45dfa39f4286810142f7810142f2810442f381084282847765626d, film.mp4,    video/webm
            """)
    void content_decides_and_not_the_name(String hex, String name, String type) throws IOException {
        assertThat(FileTypes.of(new ByteArrayInputStream(HexFormat.of().parseHex(hex)), name))
                .isEqualTo(type);
    }

    @Test
    void a_page_stays_a_page_whatever_it_is_called() throws IOException {
        assertThat(type("<!DOCTYPE html><html><script>alert(1)</script></html>", "photo.png"))
                .isEqualTo("text/html");
        assertThat(type("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "photo.png"))
                .isEqualTo("image/svg+xml");
    }

    @Test
    void subtitles_are_known_by_their_first_word() throws IOException {
        assertThat(type("WEBVTT\n\n00:00.000 --> 00:02.000\nСәлем\n", "kk.txt")).isEqualTo("text/vtt");
        assertThat(type("WEBVTTX", "kk.vtt")).isEqualTo("text/plain");
    }

    @Test
    void office_documents_are_told_apart_without_being_opened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        assertThat(FileTypes.of(new ByteArrayInputStream(bytes.toByteArray()), "есеп.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(FileTypes.of(new ByteArrayInputStream(bytes.toByteArray()), "есеп.png"))
                .isEqualTo("application/x-tika-ooxml");
    }

    private static String type(String content, String name) throws IOException {
        return FileTypes.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }
}
