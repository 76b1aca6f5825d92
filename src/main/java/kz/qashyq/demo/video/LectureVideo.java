package kz.qashyq.demo.video;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Run by the build: {@code LectureVideo CLASSES TARGET} puts lecture.mp4 and lecture.jpg among the classes. */
public final class LectureVideo {
    /** Where the finished files lie among the classes. */
    static final String FOLDER = "kz/qashyq/demo/content/video";

    private static final int PICTURES_AHEAD = 6;
    private static final double POSTER_SECOND = 5;

    private LectureVideo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        System.setProperty("java.awt.headless", "true");
        var classes = Path.of(arguments[0]);
        var work = Files.createDirectories(Path.of(arguments[1]).resolve("lecture-video"));
        var video = classes.resolve(FOLDER).resolve("lecture.mp4");
        var inputs = Inputs.of(classes);
        var made = work.resolve("made-of");
        if (Files.exists(video) && Files.exists(made) && Files.readString(made).equals(inputs)) return;

        System.setProperty(
                "org.bytedeco.javacpp.cachedir", work.resolve("libraries").toString());
        var script = Script.read();
        var unfinished = work.resolve("lecture.mp4");
        encode(script, unfinished);
        ImageIO.write(
                new Stage(script).picture(POSTER_SECOND),
                "jpg",
                video.resolveSibling("lecture.jpg").toFile());
        Files.move(unfinished, video, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(made, inputs);
    }

    /** Pictures are painted on all processors and encoded in their order. */
    private static void encode(Script script, Path target)
            throws IOException, InterruptedException, ExecutionException {
        var stage = new Stage(script);
        var keys = keyFrames(script);
        var done = 0;
        var painted = new ArrayDeque<Future<BufferedImage>>();
        try (var painters = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                var encoder = new Encoder(target, script.width(), script.height(), script.framesPerSecond())) {
            for (var i = 0; i < script.frames(); i++) {
                var second = (double) i / script.framesPerSecond();
                painted.add(painters.submit(() -> stage.picture(second)));
                if (painted.size() == PICTURES_AHEAD)
                    encoder.add(painted.remove().get(), keys.contains(done++));
            }
            while (!painted.isEmpty()) encoder.add(painted.remove().get(), keys.contains(done++));
            encoder.finish();
        }
    }

    /** Where a scene has just faded in. */
    private static Set<Integer> keyFrames(Script script) {
        return script.slides().stream()
                .map(slide -> (int) Math.ceil((slide.start() + Stage.FADE) * script.framesPerSecond()))
                .collect(Collectors.toSet());
    }
}
