package kz.qashyq.resources.version;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Message;

/** Is this a WebVTT file that a browser will show? What is wrong is said with its line. */
public final class Subtitles {
    public static final long LARGEST = 2L * 1024 * 1024;

    private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern CUE = Pattern.compile("\\s*" + TIME + "\\s+-->\\s+" + TIME + "(?:\\s.*)?");

    private Subtitles() {}

    /** Empty when it is in order. */
    public static Optional<Message> fault(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(Message.of("resources.subtitles.notUtf8"));
        }
        var lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\r\\n|\\r|\\n", -1);
        if (!lines[0].matches("WEBVTT(?:[ \\t].*)?")) return Optional.of(Message.of("resources.subtitles.noHeader"));
        var cues = 0;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].contains("-->")) continue;
            var cue = CUE.matcher(lines[i]);
            if (!cue.matches()) return Optional.of(Message.of("resources.subtitles.badTime", i + 1));
            if (time(cue, 1) >= time(cue, 5)) return Optional.of(Message.of("resources.subtitles.endsFirst", i + 1));
            cues++;
        }
        return cues == 0 ? Optional.of(Message.of("resources.subtitles.noCues")) : Optional.empty();
    }

    private static long time(java.util.regex.Matcher cue, int group) {
        var hours = cue.group(group) == null ? 0 : Long.parseLong(cue.group(group));
        var minutes = hours * 60 + Long.parseLong(cue.group(group + 1));
        return (minutes * 60 + Long.parseLong(cue.group(group + 2))) * 1000 + Long.parseLong(cue.group(group + 3));
    }
}
