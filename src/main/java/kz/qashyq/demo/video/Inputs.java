package kz.qashyq.demo.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/** What the video is made of, as one fingerprint: the script and the compiled code that paints and encodes. */
final class Inputs {
    private Inputs() {}

    static String of(Path classes) throws IOException {
        var files = new ArrayList<Path>();
        files.add(classes.resolve(LectureVideo.FOLDER).resolve("script.yaml"));
        try (var code = Files.list(classes.resolve("kz/qashyq/demo/video"))) {
            code.filter(file -> file.toString().endsWith(".class")).sorted().forEach(files::add);
        }
        var digest = sha256();
        for (var file : files) digest.update(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
