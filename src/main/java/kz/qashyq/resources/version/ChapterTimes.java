package kz.qashyq.resources.version;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.resources.ResourceContent.Chapter;

/** Times of chapters, as people write them and as players read them. */
public final class ChapterTimes {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)");
    private static final int LAST = 99 * 3600;

    private ChapterTimes() {}

    /** Seconds of 1:30 or 1:02:30; empty when it cannot be read. */
    public static OptionalInt seconds(String text) {
        var clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) return OptionalInt.empty();
        var hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        var minutes = Integer.parseInt(clock.group(2));
        if (clock.group(1) != null && minutes > 59) return OptionalInt.empty();
        return OptionalInt.of(hours * 3600 + minutes * 60 + Integer.parseInt(clock.group(3)));
    }

    public static String clock(int seconds) {
        var minutesAndSeconds = "%d:%02d".formatted(seconds / 60 % 60, seconds % 60);
        if (seconds < 3600) return minutesAndSeconds;
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** The chapters as a WebVTT track; each lasts until the next, the last one to the end. */
    public static String track(List<Chapter> chapters, Language language) {
        var track = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < chapters.size(); i++) {
            var end = i + 1 < chapters.size() ? chapters.get(i + 1).at() : LAST;
            var title = chapters.get(i).title().in(language);
            track.append("\n%s --> %s\n%s\n".formatted(stamp(chapters.get(i).at()), stamp(end), escaped(title)));
        }
        return track.toString();
    }

    private static String stamp(int seconds) {
        return "%02d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String escaped(String title) {
        return title.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
