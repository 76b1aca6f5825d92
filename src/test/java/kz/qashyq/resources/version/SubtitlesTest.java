package kz.qashyq.resources.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.resources.ResourceContent.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitlesTest {
    @Test
    void subtitles_in_order() {
        var text =
                "\uFEFFWEBVTT - Дәріс\r\n\r\nNOTE кім жазды\r\n\r\n1\r\n00:01.000 --> 00:04.500 line:0\r\nСәлем!\r\n\r\n"
                        + "100:00:05.000 --> 100:00:06.000\r\nСоңы\r\n";
        assertThat(Subtitles.fault(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            '1|00:00:01,000 --> 00:00:02,000|Сәлем',       resources.subtitles.noHeader
            'WEBVTTX||00:01.000 --> 00:02.000|Сәлем',      resources.subtitles.noHeader
            'WEBVTT||00:00:01,000 --> 00:00:02,000|Сәлем', resources.subtitles.badTime
            'WEBVTT||00:01.000 --> 00:61.000|Сәлем',       resources.subtitles.badTime
            'WEBVTT||00:05.000 --> 00:02.000|Сәлем',       resources.subtitles.endsFirst
            'WEBVTT||Сәлем',                               resources.subtitles.noCues
            """)
    void what_is_wrong_is_said(String text, String key) {
        assertThat(Subtitles.fault(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8)))
                .map(Message::key)
                .contains(key);
    }

    @Test
    void another_encoding_is_refused() {
        var file = "WEBVTT\n\n00:01.000 --> 00:02.000\nПривет\n".getBytes(Charset.forName("windows-1251"));
        assertThat(Subtitles.fault(file)).map(Message::key).contains("resources.subtitles.notUtf8");
    }

    @ParameterizedTest
    @CsvSource({"0:00,0", "1:30,90", "75:05,4505", "1:02:30,3750"})
    void a_chapters_time_is_read_as_people_write_it(String text, int seconds) {
        assertThat(ChapterTimes.seconds(text)).hasValue(seconds);
        assertThat(ChapterTimes.seconds(ChapterTimes.clock(seconds))).hasValue(seconds);
    }

    @ParameterizedTest
    @CsvSource({"90", "1:75", "1:60:00", "x", "-1:00"})
    void what_is_no_time_is_refused(String text) {
        assertThat(ChapterTimes.seconds(text)).isEmpty();
    }

    @Test
    void chapters_become_a_track_in_the_readers_language_and_cannot_break_out_of_it() {
        var chapters = java.util.List.of(
                new Chapter(0, Localized.of("Кіріспе", "Введение", "")),
                new Chapter(90, Localized.of("A --> B <b>", "", "")));
        var track = ChapterTimes.track(chapters, kz.qashyq.platform.i18n.Language.RU);
        assertThat(track).contains("00:00:00.000 --> 00:01:30.000\nВведение").contains("A --&gt; B &lt;b&gt;");
        assertThat(Subtitles.fault(track.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
