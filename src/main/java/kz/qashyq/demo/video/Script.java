package kz.qashyq.demo.video;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What script.yaml says: how large, how long, and which scenes follow one another. */
record Script(
        int width,
        int height,
        int framesPerSecond,
        double duration,
        String background,
        List<Slide> slides,
        List<Double> chapterStarts) {

    static Script read() throws IOException {
        try (var file = Script.class.getResourceAsStream("/kz/qashyq/demo/content/video/script.yaml")) {
            if (file == null) throw new IOException("script.yaml is not among the resources");
            return read(file);
        }
    }

    static Script read(InputStream file) {
        var script = new Parameters(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        var size = new Parameters(script.map("size"));
        return new Script(
                (int) size.number("width"),
                (int) size.number("height"),
                (int) script.number("framesPerSecond"),
                script.number("duration"),
                script.word("background"),
                script.maps("slides").stream().map(Script::slide).toList(),
                script.maps("chapters").stream()
                        .map(chapter -> new Parameters(chapter).number("start"))
                        .toList());
    }

    private static Slide slide(Map<String, Object> written) {
        var slide = new Parameters(written);
        return new Slide(
                slide.number("start"),
                slide.number("end"),
                slide.word("scene"),
                new Parameters(slide.map("parameters")));
    }

    int frames() {
        return (int) Math.round(duration * framesPerSecond);
    }

    Slide slideAt(double second) {
        for (var slide : slides) if (second < slide.end()) return slide;
        return slides.getLast();
    }

    /** One scene and when it is seen, in seconds of the video. */
    record Slide(double start, double end, String scene, Parameters parameters) {
        Moment at(double second) {
            return new Moment((second - start) / (end - start), second - start, parameters);
        }
    }
}
