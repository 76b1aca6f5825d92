package kz.qashyq.demo.video;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A fire that moves a little all the time: three tongues, each of three colours, and sparks. */
final class Flame {
    private Flame() {}

    /** Stands on this point; the size is its height in full strength. */
    static void paint(Canvas canvas, double x, double y, double size, double strength, double seconds) {
        if (strength <= 0.01) return;
        var height = size * (0.25 + 0.75 * strength);
        canvas.veiled(Math.min(1, strength * 5), () -> {
            glow(canvas, x, y - height * 0.4, height, strength);
            tongue(canvas, x - height * 0.2, y, height * 0.6, height * 0.2, seconds, 1);
            tongue(canvas, x + height * 0.21, y, height * 0.54, height * 0.19, seconds, 2);
            tongue(canvas, x, y, height, height * 0.3, seconds, 3);
            sparks(canvas, x, y, height, seconds);
        });
    }

    private static void glow(Canvas canvas, double x, double y, double height, double strength) {
        for (var ring = 1; ring <= 3; ring++) {
            var radius = height * (0.35 + 0.16 * ring);
            canvas.veiled(0.07 * strength, () -> canvas.disc(Palette.FLAME_MIDDLE, x, y, radius));
        }
    }

    private static void tongue(
            Canvas canvas, double x, double y, double height, double width, double seconds, int which) {
        layer(canvas, Palette.FLAME, x, y, height, width, seconds, which);
        layer(canvas, Palette.FLAME_MIDDLE, x, y, height * 0.66, width * 0.68, seconds + 0.15, which);
        layer(canvas, Palette.FLAME_HEART, x, y, height * 0.36, width * 0.4, seconds + 0.3, which);
    }

    private static void layer(
            Canvas canvas, Color color, double x, double y, double height, double width, double seconds, int which) {
        var sway = width * 0.55 * Math.sin(seconds * 4.3 + which * 2.1) + width * 0.2 * Math.sin(seconds * 9.7 + which);
        var tall = height * (1 + 0.07 * Math.sin(seconds * 7.1 + which * 1.7));
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x - width * 0.7, y, x - width * 1.05, y - tall * 0.2, x - width * 0.9, y - tall * 0.38);
        path.curveTo(
                x - width * 0.72, y - tall * 0.58, x - width * 0.1 + sway * 0.2, y - tall * 0.66, x + sway, y - tall);
        path.curveTo(
                x + width * 0.35 + sway * 0.5,
                y - tall * 0.72,
                x + width * 0.8,
                y - tall * 0.62,
                x + width * 0.92,
                y - tall * 0.36);
        path.curveTo(x + width * 1.05, y - tall * 0.16, x + width * 0.7, y, x, y);
        path.closePath();
        canvas.fill(color, path);
    }

    private static void sparks(Canvas canvas, double x, double y, double height, double seconds) {
        for (var i = 0; i < 7; i++) {
            var life = Ease.cycle(seconds * (0.45 + 0.25 * Ease.scatter(i, 1)) + Ease.scatter(i, 2));
            var drift = (Ease.scatter(i, 3) - 0.5) * height * 0.7 + Math.sin(seconds * 3 + i) * 5;
            var rise = y - height * (0.5 + 0.75 * life);
            var radius = height * 0.016 * (1 - life) + 0.8;
            canvas.veiled(1 - life, () -> canvas.disc(Palette.FLAME_MIDDLE, x + drift, rise, radius));
        }
    }
}
