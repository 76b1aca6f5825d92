package kz.qashyq.demo.video;

import java.awt.Color;

/** Signs understood without words. Each is painted around the origin. */
final class Icons {
    private Icons() {}

    /** 250 high; the value is how far the column has risen. */
    static void thermometer(Canvas canvas, double value) {
        canvas.box(Palette.INK_2, -27, -130, 54, 210, 27);
        canvas.disc(Palette.INK_2, 0, 82, 48);
        canvas.box(Palette.SURFACE, -18, -121, 36, 200, 18);
        canvas.disc(Palette.SURFACE, 0, 82, 39);
        var warm = value > 0.45 ? Palette.FLAME : Palette.WATER;
        canvas.disc(warm, 0, 82, 30);
        canvas.box(warm, -10, 70 - 170 * value, 20, 20 + 170 * value, 10);
    }

    static void thermometerMarks(Canvas canvas) {
        for (var i = 0; i <= 6; i++)
            canvas.line(Palette.BORDER_STRONG, 4, 42, 40 - i * 25, i % 3 == 0 ? 70 : 58, 40 - i * 25);
    }

    static void logs(Canvas canvas) {
        log(canvas, -14);
        log(canvas, 14);
    }

    private static void log(Canvas canvas, double degrees) {
        canvas.at(0, -16, 1, degrees, () -> {
            canvas.box(Palette.WOOD_DARK, -120, -17, 240, 36, 17);
            canvas.box(Palette.WOOD, -120, -17, 240, 28, 14);
            canvas.disc(Palette.WOOD_END, 106, 0, 16);
            canvas.ring(Palette.WOOD, 3, 106, 0, 8);
        });
    }

    /** A card with a handset and the number to call. */
    static void call(Canvas canvas, String number, double seconds) {
        canvas.box(Palette.ACCENT, -130, -62, 260, 124, 30);
        handset(canvas, -74, 0, 7 * Math.sin(seconds * 14) * Math.max(0, Math.sin(seconds * 2.4)));
        Numerals.paint(canvas, number, 42, 0, 58, Palette.SURFACE);
    }

    private static void handset(Canvas canvas, double x, double y, double degrees) {
        canvas.at(x, y, 1, degrees, () -> {
            canvas.stroke(Palette.SURFACE, 15, Outline.of("M -18 -22 C -24 6 -6 24 22 18"));
            canvas.line(Palette.SURFACE, 22, -19, -24, -14, -17);
            canvas.line(Palette.SURFACE, 22, 16, 14, 24, 18);
        });
    }

    /** The green sign over a way out: somebody runs to a door. */
    static void exit(Canvas canvas) {
        canvas.box(Palette.SUCCESS, -75, -32, 150, 64, 8);
        canvas.at(4, 0, 1, 0, () -> {
            canvas.box(Palette.SURFACE, 18, -23, 32, 46, 3);
            canvas.disc(Palette.SURFACE, -10, -18, 6);
            canvas.line(Palette.SURFACE, 8, -14, -8, -22, 8);
            canvas.line(Palette.SURFACE, 6, -26, 2, -24, -8, -12, -6, -6, 2, 2, -1);
            canvas.line(Palette.SURFACE, 6, -22, 8, -11, 13, -12, 24);
            canvas.line(Palette.SURFACE, 6, -22, 8, -30, 16, -44, 15);
        });
    }

    /** Where everybody gathers: four arrows that point at the people in the middle. */
    static void assemblyPoint(Canvas canvas) {
        canvas.box(Palette.SUCCESS, -105, -105, 210, 210, 18);
        for (var i = 0; i < 4; i++)
            canvas.at(0, 0, 1, 45 + 90 * i, () -> {
                canvas.line(Palette.SURFACE, 13, 112, 0, 72, 0);
                canvas.area(Palette.SURFACE, 82, -24, 82, 24, 50, 0);
            });
        for (var x : new int[] {-24, 24, 0}) {
            var y = x == 0 ? 8 : 0;
            canvas.disc(Palette.SUCCESS, x, y - 16, 15);
            canvas.box(Palette.SUCCESS, x - 18, y - 5, 36, 42, 14);
            canvas.disc(Palette.SURFACE, x, y - 16, 11);
            canvas.box(Palette.SURFACE, x - 14, y - 1, 28, 34, 11);
        }
    }

    static void chevron(Canvas canvas, Color color, double width, double x, double y, double size, double turn) {
        canvas.at(x, y, 1, turn, () -> canvas.line(color, width, -size, -size, 0, 0, -size, size));
    }

    /** Three chevrons that beckon one after another. */
    static void beckon(Canvas canvas, Color color, double x, double y, double turn, double seconds) {
        for (var i = 0; i < 3; i++) {
            var shine = 0.25 + 0.75 * Math.max(0, Math.sin(seconds * 5 - i * 0.9));
            var step = i * 30;
            canvas.at(x, y, 1, turn, () -> canvas.veiled(shine, () -> chevron(canvas, color, 10, step - 20, 0, 20, 0)));
        }
    }
}
