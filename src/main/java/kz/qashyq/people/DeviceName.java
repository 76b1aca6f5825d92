package kz.qashyq.people;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser's description of itself, read as a person would say it: Firefox, Windows. */
public final class DeviceName {
    private record Sign(Pattern pattern, String name) {
        static Sign of(String pattern, String name) {
            return new Sign(Pattern.compile(pattern), name);
        }
    }

    /** Every browser claims to be the ones before it, so the most particular sign comes first. */
    private static final List<Sign> BROWSERS = List.of(
            Sign.of("SEB/", "Safe Exam Browser"),
            Sign.of("YaBrowser/", "Yandex"),
            Sign.of("Edg(e|A|iOS)?/", "Edge"),
            Sign.of("OPR/|Opera", "Opera"),
            Sign.of("SamsungBrowser/", "Samsung Internet"),
            Sign.of("Firefox/|FxiOS/", "Firefox"),
            Sign.of("Chrome/|CriOS/", "Chrome"),
            Sign.of("Version/.*Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            Sign.of("Windows", "Windows"),
            Sign.of("Android", "Android"),
            Sign.of("iPhone|iPad", "iOS"),
            Sign.of("Mac OS X|Macintosh", "macOS"),
            Sign.of("CrOS", "ChromeOS"),
            Sign.of("Linux|X11", "Linux"));

    private DeviceName() {}

    /** Empty when nothing in it is familiar. */
    public static String of(String description) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(signs -> signs.stream()
                        .filter(sign -> sign.pattern().matcher(description).find())
                        .limit(1))
                .map(Sign::name)
                .collect(Collectors.joining(", "));
    }
}
