package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Figures go into {@code bench/README.md} where they are explained, between two marks, so that no table is copied by hand; with
 * QASHYQ_BENCH_README=false they are only said.
 */
public final class Readme {
    private static final Path FILE = Path.of(System.getenv("ROOT"), "bench", "README.md");

    private Readme() {}

    public static void write(String part, String markdown) throws IOException {
        System.out.println(markdown);
        if (System.getenv().getOrDefault("QASHYQ_BENCH_README", "true").equals("false")) return;
        var text = Files.readString(FILE);
        var begin = "<!-- %s -->\n".formatted(part);
        var from = text.indexOf(begin);
        var to = text.indexOf("<!-- end of %s -->".formatted(part));
        if (from < 0 || to < 0) throw new IllegalStateException("bench/README.md has no place for " + part);
        Files.writeString(FILE, text.substring(0, from) + begin + markdown + text.substring(to));
    }

    /** Two or three figures that matter, whatever the size. */
    public static String number(double value) {
        var pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
