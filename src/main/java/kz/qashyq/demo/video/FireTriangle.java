package kz.qashyq.demo.video;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The triangle of fuel, oxygen and heat with the fire inside; sides can grow and be taken away. */
final class FireTriangle {
    enum Side {
        FUEL(new Color(0x8a5a2b), -175, 185, 175, 185, 0, 1),
        OXYGEN(Palette.ACCENT, -206, 137, -34, -161, -0.87, -0.5),
        HEAT(new Color(0xc8452f), 34, -161, 206, 137, 0.87, -0.5);

        final Color color;
        final double beginX;
        final double beginY;
        final double endX;
        final double endY;
        final double outX;
        final double outY;

        Side(Color color, double beginX, double beginY, double endX, double endY, double outX, double outY) {
            this.color = color;
            this.beginX = beginX;
            this.beginY = beginY;
            this.endX = endX;
            this.endY = endY;
            this.outX = outX;
            this.outY = outY;
        }

        static Side named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Map<Side, Double> grown = new EnumMap<>(Side.class);
    private final Map<Side, Double> gone = new EnumMap<>(Side.class);

    FireTriangle grown(Side side, double progress) {
        grown.put(side, progress);
        return this;
    }

    FireTriangle gone(Side side, double progress) {
        gone.put(side, progress);
        return this;
    }

    void paint(Canvas canvas, double x, double y, double scale, double flame, double seconds) {
        canvas.at(x, y, scale, 0, () -> {
            Flame.paint(canvas, 0, 130, 205, flame, seconds);
            for (var side : Side.values()) line(canvas, side);
            for (var side : Side.values()) badge(canvas, side);
        });
    }

    private void line(Canvas canvas, Side side) {
        var drawn = Ease.soft(grown.getOrDefault(side, 1.0) * 1.4);
        var away = gone.getOrDefault(side, 0.0);
        var endX = Ease.mix(side.beginX, side.endX, drawn);
        var endY = Ease.mix(side.beginY, side.endY, drawn);
        if (drawn > 0) {
            canvas.veiled(
                    away * 0.8,
                    () -> canvas.dashes(
                            Palette.BORDER_STRONG,
                            4,
                            10,
                            Canvas.through(side.beginX, side.beginY, side.endX, side.endY)));
            canvas.place(
                    side.outX * 95 * away,
                    side.outY * 95 * away,
                    1,
                    1,
                    0,
                    () -> canvas.veiled(
                            1 - away, () -> canvas.line(side.color, 28, side.beginX, side.beginY, endX, endY)));
        }
    }

    private void badge(Canvas canvas, Side side) {
        var size = Ease.pop(grown.getOrDefault(side, 1.0) * 1.6 - 0.6);
        var away = gone.getOrDefault(side, 0.0);
        var x = (side.beginX + side.endX) / 2 + side.outX * 95 * away;
        var y = (side.beginY + side.endY) / 2 + side.outY * 95 * away;
        if (size <= 0.01) return;
        canvas.veiled(
                1 - away * 0.7,
                () -> canvas.at(x, y, size, 0, () -> {
                    canvas.disc(Palette.SURFACE, 0, 0, 58);
                    canvas.ring(side.color, 6, 0, 0, 58);
                    icon(canvas, side);
                }));
    }

    private static void icon(Canvas canvas, Side side) {
        switch (side) {
            case FUEL -> logs(canvas);
            case OXYGEN -> molecule(canvas, 0, 0, 1);
            case HEAT -> canvas.at(0, 4, 0.34, 0, () -> Icons.thermometer(canvas, 0.75));
        }
    }

    private static void logs(Canvas canvas) {
        for (Path2D log : new Path2D[] {
            Outline.of("M -34 6 L 24 6 L 24 28 L -34 28 Z"), Outline.of("M -24 -24 L 26 -24 L 26 -2 L -24 -2 Z")
        }) {
            canvas.stroke(Palette.WOOD, 8, log);
            canvas.fill(Palette.WOOD, log);
        }
        canvas.disc(Palette.WOOD_END, 25, 17, 12);
        canvas.ring(Palette.WOOD_DARK, 2.5, 25, 17, 5.5);
        canvas.disc(Palette.WOOD_END, 27, -13, 12);
        canvas.ring(Palette.WOOD_DARK, 2.5, 27, -13, 5.5);
    }

    /** Two atoms that hold together: oxygen as the air has it. */
    static void molecule(Canvas canvas, double x, double y, double scale) {
        canvas.at(x, y, scale, -18, () -> {
            canvas.disc(Palette.WATER, 16, 0, 23);
            canvas.disc(Palette.ACCENT, -16, 0, 23);
            canvas.veiled(0.35, () -> canvas.disc(Palette.SURFACE, -22, -8, 6));
            canvas.veiled(0.45, () -> canvas.disc(Palette.SURFACE, 11, -8, 6));
        });
    }
}
