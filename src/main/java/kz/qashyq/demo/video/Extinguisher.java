package kz.qashyq.demo.video;

/** A powder extinguisher, 200 high, standing on the origin; its moving parts are given from 0 to 1. */
final class Extinguisher {
    private Extinguisher() {}

    static void paint(Canvas canvas, double lever) {
        canvas.box(Palette.DARK_STEEL, -34, -12, 68, 12, 5);
        canvas.fill(
                Palette.DANGER,
                Outline.of(
                        "M -38 -8 L -38 -128 C -38 -150 -18 -156 -12 -160 L 12 -160 C 18 -156 38 -150 38 -128 L 38 -8 Z"));
        canvas.fill(Palette.DANGER_STRONG, Outline.of("M 20 -8 L 20 -154 C 30 -150 38 -144 38 -128 L 38 -8 Z"));
        canvas.veiled(0.3, () -> canvas.line(Palette.SURFACE, 6, -25, -126, -25, -30));
        label(canvas);
        canvas.box(Palette.DARK_STEEL, -13, -180, 26, 22, 3);
        canvas.box(Palette.STEEL, -18, -192, 36, 16, 4);
        handles(canvas, lever);
    }

    private static void label(Canvas canvas) {
        canvas.box(Palette.SURFACE_2, -26, -104, 46, 52, 4);
        canvas.at(-3, -66, 0.13, 0, () -> Flame.paint(canvas, 0, 0, 220, 1, 0.4));
    }

    private static void handles(Canvas canvas, double lever) {
        canvas.line(Palette.DARK_STEEL, 9, 10, -180, 40, -180, 66, -172);
        canvas.at(-12, -190, 1, -24 + 19 * lever, () -> canvas.line(Palette.DARK_STEEL, 9, 0, 0, 40, -1, 78, 8));
        canvas.disc(Palette.STEEL, -12, -190, 5);
    }

    /** The pin goes across the head; pulled by 1 it has left. */
    static void pin(Canvas canvas, double pulled) {
        canvas.place(-70 * pulled, 0, 1, 1, 0, () -> {
            canvas.line(Palette.SUN, 4, -34, -184, 6, -184);
            canvas.ring(Palette.SUN, 4, -46, -184, 12);
        });
    }

    /** A thin loop that shows nobody has used it; broken by 1 its halves have fallen. */
    static void seal(Canvas canvas, double broken) {
        canvas.veiled(1 - broken * broken, () -> {
            canvas.place(
                    -10 * broken,
                    34 * broken * broken,
                    1,
                    1,
                    0,
                    () -> canvas.stroke(Palette.SUCCESS, 3, Outline.of("M -24 -184 C -34 -172 -30 -160 -24 -158")));
            canvas.place(8 * broken, 40 * broken * broken, 1, 1, 0, () -> {
                canvas.stroke(Palette.SUCCESS, 3, Outline.of("M -24 -184 C -14 -176 -16 -162 -24 -158"));
                canvas.box(Palette.SUCCESS, -29, -162, 10, 12, 2);
            });
        });
    }

    /** The dial: red, green, red; the needle goes from 0 to 1. */
    static void gauge(Canvas canvas, double needle) {
        canvas.disc(Palette.DARK_STEEL, 0, 0, 100);
        canvas.disc(Palette.SURFACE, 0, 0, 90);
        canvas.arc(Palette.DANGER, 18, 0, 0, 68, 210, -72);
        canvas.arc(Palette.DANGER, 18, 0, 0, 68, 42, -72);
        canvas.arc(Palette.SUCCESS, 18, 0, 0, 68, 134, -88);
        for (var i = 0; i <= 8; i++)
            canvas.at(0, 0, 1, -210 + 30 * i, () -> canvas.line(Palette.INK_2, 3, 46, 0, 52, 0));
        canvas.at(0, 0, 1, -210 + 240 * needle, () -> canvas.area(Palette.INK, -16, -6, 62, 0, -16, 6));
        canvas.disc(Palette.INK, 0, 0, 12);
    }

    /** The hose from the head to the nozzle, which begins here. */
    static void hose(Canvas canvas, double x, double y) {
        canvas.stroke(
                Palette.INK, 9, Outline.of("M 14 -170 C 62 -166 " + (x - 50) + " " + (y + 36) + " " + x + " " + y));
    }

    /** Held here, it points there (degrees with the clock). */
    static void nozzle(Canvas canvas, double x, double y, double degrees) {
        canvas.at(x, y, 1, degrees, () -> {
            canvas.area(Palette.DARK_STEEL, -28, -7, 20, -12, 20, 12, -28, 7);
            canvas.line(Palette.STEEL, 3, 20, -11, 20, 11);
        });
    }

    /** Powder that flies from one point to another and spreads; at strength 0 there is none. */
    static void stream(
            Canvas canvas,
            double fromX,
            double fromY,
            double toX,
            double toY,
            double width,
            double strength,
            double seconds) {
        for (var i = 0; i < 230 * strength; i++) {
            var way = Ease.cycle(seconds * (0.9 + 0.5 * Ease.scatter(i, 1)) + Ease.scatter(i, 2));
            if (way > strength) continue;
            var aside = (Ease.scatter(i, 3) - 0.5) * width * (0.15 + 0.85 * way);
            var length = Math.hypot(toX - fromX, toY - fromY);
            var x = Ease.mix(fromX, toX, way) - (toY - fromY) / length * aside;
            var y = Ease.mix(fromY, toY, way) + (toX - fromX) / length * aside;
            var radius = width * (0.035 + 0.11 * way);
            var color = i % 3 == 0 ? Palette.ACCENT_LINE : i % 3 == 1 ? Palette.ACCENT_SOFT : Palette.SURFACE_3;
            canvas.veiled(0.75 * (1.05 - way * 0.8), () -> canvas.disc(color, x, y, radius));
        }
    }
}
