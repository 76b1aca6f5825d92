package kz.qashyq.demo.video;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Digits drawn as lines: they look the same on every machine, with or without fonts. */
final class Numerals {
    private static final double WIDTH = 60;
    private static final double STEP = 88;
    private static final List<Path2D> DIGITS = List.of(
            Outline.of("M 30 0 C 64 0 64 100 30 100 C -4 100 -4 0 30 0 Z"),
            Outline.of("M 12 22 L 36 2 L 36 100"),
            Outline.of("M 4 28 C 4 -9 56 -9 56 28 C 56 52 20 70 4 100 L 58 100"),
            Outline.of("M 6 14 C 20 -8 54 -4 54 24 C 54 42 40 47 26 47 C 44 47 58 56 58 73 C 58 104 16 108 3 84"),
            Outline.of("M 44 100 L 44 2 L 2 72 L 60 72"),
            Outline.of("M 52 2 L 14 2 L 10 44 C 28 32 58 40 58 68 C 58 104 16 108 4 86"),
            Outline.of("M 48 4 C 20 4 2 40 3 68 C 6 110 58 110 58 70 C 58 34 14 34 4 66"),
            Outline.of("M 2 2 L 58 2 L 22 100"),
            Outline.of("M 30 46 C 0 40 4 0 30 0 C 56 0 60 40 30 46 C -8 54 -4 100 30 100 C 64 100 68 54 30 46 Z"),
            Outline.of("M 12 96 C 40 96 58 60 57 32 C 54 -10 2 -10 2 30 C 2 66 46 66 56 34"));

    private Numerals() {}

    /** A number around this middle, this high. */
    static void paint(Canvas canvas, String number, double x, double y, double height, Color color) {
        var scale = height / 100;
        var whole = WIDTH + STEP * (number.length() - 1);
        canvas.at(x - whole * scale / 2, y - height / 2, scale, 0, () -> {
            for (var i = 0; i < number.length(); i++) {
                var digit = DIGITS.get(number.charAt(i) - '0');
                canvas.at(STEP * i, 0, 1, 0, () -> canvas.stroke(color, 15, digit));
            }
        });
    }

    /** Which of the four movements this is. */
    static void step(Canvas canvas, Moment moment) {
        var number = (int) moment.script().number("number");
        canvas.at(126, 118, Ease.pop(moment.seconds() / 0.5), 0, () -> {
            canvas.disc(Palette.ACCENT, 0, 0, 50);
            paint(canvas, String.valueOf(number), 0, 0, 46, Palette.SURFACE);
        });
        for (var i = 1; i <= 4; i++)
            canvas.disc(i <= number ? Palette.ACCENT : Palette.SURFACE_3, 72 + i * 21.5, 194, i == number ? 8 : 6);
    }
}
