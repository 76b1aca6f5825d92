package kz.qashyq.footprint.export;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Onest in the file itself: the fonts that every reader has know no Kazakh letters. */
final class Fonts {
    private static final Color GREY = new Color(0x55, 0x5B, 0x66);

    final Font title;
    final Font strong;
    final Font text;
    final Font small;

    Fonts() {
        var regular = load("onest-regular.ttf");
        var semibold = load("onest-semibold.ttf");
        title = new Font(semibold, 16);
        strong = new Font(semibold, 9);
        text = new Font(regular, 9);
        small = new Font(regular, 7, Font.UNDEFINED, GREY);
    }

    /** Not cached: a font that is shared remembers the letters of all files. */
    private static BaseFont load(String name) {
        try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
