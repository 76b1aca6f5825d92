package kz.qashyq.demo.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureVideoTest {
    private static final Pattern CUE = Pattern.compile("(\\d+):(\\d+):([\\d.]+) --> (\\d+):(\\d+):([\\d.]+)");

    private final Script script = script();
    private final Stage stage = new Stage(script);

    @Test
    void scenes_follow_one_another_without_a_gap_to_the_end() {
        var end = 0.0;
        for (var slide : script.slides()) {
            assertThat(slide.start()).as(slide.scene()).isEqualTo(end);
            assertThat(slide.end()).as(slide.scene()).isGreaterThan(end);
            end = slide.end();
        }
        assertThat(end).isEqualTo(script.duration());
    }

    @Test
    void each_chapter_begins_where_a_scene_begins() {
        var starts = script.slides().stream().map(Script.Slide::start).toList();
        assertThat(script.chapterStarts()).isSorted().first().isEqualTo(0.0);
        assertThat(starts).containsAll(script.chapterStarts());
    }

    @ParameterizedTest
    @MethodSource("slides")
    void every_scene_shows_something_that_moves(Script.Slide slide) {
        var length = slide.end() - slide.start();
        var earlier = pixels(stage.picture(slide.start() + length * 0.4));
        var moment = pixels(stage.picture(slide.start() + length * 0.4 + 0.2));
        var later = pixels(stage.picture(slide.start() + length * 0.8));
        assertThat(Arrays.stream(earlier).distinct().count()).isGreaterThan(100);
        assertThat(different(earlier, moment)).isGreaterThan(100);
        assertThat(different(earlier, later)).isGreaterThan(2000);
    }

    @Test
    void the_same_second_is_always_painted_alike() {
        assertThat(pixels(stage.picture(12.3))).isEqualTo(pixels(new Stage(script()).picture(12.3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void subtitles_follow_one_another_within_the_video(String language) {
        var end = 0.0;
        for (var cue : cues(language)) {
            assertThat(cue.start()).isGreaterThanOrEqualTo(end);
            assertThat(cue.end()).isGreaterThan(cue.start());
            end = cue.end();
        }
        assertThat(end).isLessThanOrEqualTo(script.duration());
    }

    @Test
    void subtitles_say_the_same_at_the_same_time_in_three_languages() {
        assertThat(cues("kk")).isNotEmpty().isEqualTo(cues("ru")).isEqualTo(cues("en"));
    }

    @Test
    void the_build_has_put_the_video_among_the_classes() throws IOException {
        try (var video = LectureVideo.class.getResourceAsStream("/" + LectureVideo.FOLDER + "/lecture.mp4");
                var poster = LectureVideo.class.getResourceAsStream("/" + LectureVideo.FOLDER + "/lecture.jpg")) {
            assertThat(video).isNotNull();
            assertThat(poster).isNotNull();
            var bytes = video.readAllBytes();
            assertThat(bytes.length).isBetween(500_000, 6_000_000);
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(text.indexOf("moov")).as("index before the pictures").isBetween(0, text.indexOf("mdat"));
        }
    }

    static Stream<Script.Slide> slides() {
        return script().slides().stream();
    }

    private static Script script() {
        try {
            return Script.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static int different(int[] one, int[] other) {
        var count = 0;
        for (var i = 0; i < one.length; i++) if (one[i] != other[i]) count++;
        return count;
    }

    private static List<Cue> cues(String language) {
        var cues = new ArrayList<Cue>();
        try (var file =
                LectureVideo.class.getResourceAsStream("/" + LectureVideo.FOLDER + "/subtitles." + language + ".vtt")) {
            var found = CUE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) cues.add(new Cue(seconds(found, 1), seconds(found, 4)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cues;
    }

    private static double seconds(Matcher cue, int group) {
        return Integer.parseInt(cue.group(group)) * 3600
                + Integer.parseInt(cue.group(group + 1)) * 60
                + Double.parseDouble(cue.group(group + 2));
    }

    private record Cue(double start, double end) {}
}
