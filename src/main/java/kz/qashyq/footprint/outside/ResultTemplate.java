package kz.qashyq.footprint.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.qashyq.people.registry.file.TableTemplate;
import kz.qashyq.platform.i18n.Words;

/** The table to fill in, with heads in the reader's language and one example. */
public final class ResultTemplate {
    private static final List<String> EXAMPLE = List.of(
            "aigerim.s",
            "Machine Learning",
            "Coursera",
            "ABCD1234EFGH",
            "2026-05-04",
            "60",
            "2",
            "85/100",
            "https://coursera.org/verify/ABCD1234EFGH");

    private ResultTemplate() {}

    public static void write(Words words, OutputStream out) throws IOException {
        TableTemplate.write(words, "footprint.results.sheet", ResultColumn.values(), EXAMPLE, out);
    }
}
