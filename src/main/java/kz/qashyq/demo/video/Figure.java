package kz.qashyq.demo.video;

/** A person seen from the side, 260 high, standing on the origin and looking right. */
final class Figure {
    private Figure() {}

    /** Legs and body; the step runs from 0 to 1 for two paces, the stoop is how far the body leans forward, in degrees. */
    static void body(Canvas canvas, double step, boolean walking, double stoop) {
        var swing = walking ? 26 * Math.sin(step * 2 * Math.PI) : 7;
        leg(canvas, -swing, walking);
        leg(canvas, swing, walking);
        canvas.at(0, -118, 1, stoop, () -> {
            canvas.line(Palette.ACCENT_STRONG, 56, 0, -10, 0, -62);
            canvas.line(Palette.ACCENT, 50, -3, -10, -3, -62);
            canvas.box(Palette.SUN, -28, -32, 56, 9, 1);
            canvas.box(Palette.SKIN, -9, -102, 18, 22, 6);
            canvas.disc(Palette.SKIN, 4, -118, 25);
            canvas.fill(
                    Palette.HAIR,
                    Outline.of("M -22 -116 C -24 -150 30 -152 29 -122 C 12 -132 4 -128 -6 -122 L -10 -108 Z"));
            canvas.disc(Palette.INK, 17, -116, 2.6);
        });
    }

    private static void leg(Canvas canvas, double degrees, boolean walking) {
        var bend = walking ? Math.max(0, -degrees) * 0.9 : 0;
        canvas.at(0, -112, 1, -degrees, () -> {
            canvas.line(Palette.TROUSERS, 26, 0, 0, 0, 50);
            canvas.at(0, 50, 1, bend, () -> {
                canvas.line(Palette.TROUSERS, 23, 0, 0, 0, 46);
                canvas.line(Palette.INK, 18, 0, 54, 13, 54);
            });
        });
    }

    /** An arm from the shoulder to this point. */
    static void arm(Canvas canvas, double shoulderX, double shoulderY, double handX, double handY) {
        var elbowX = (shoulderX + handX) / 2 - 8;
        var elbowY = (shoulderY + handY) / 2 + 16;
        canvas.stroke(
                Palette.ACCENT_STRONG,
                21,
                Outline.of("M " + shoulderX + " " + shoulderY + " Q " + elbowX + " " + elbowY + " " + handX + " "
                        + handY));
        canvas.disc(Palette.SKIN, handX, handY, 12);
    }

    /** A hand seen close, with its sleeve coming from afar; the thumb is above. */
    static void closeHand(Canvas canvas, double fromX, double fromY, double x, double y) {
        var length = Math.hypot(x - fromX, y - fromY);
        var towardsX = (x - fromX) / length;
        var towardsY = (y - fromY) / length;
        canvas.line(Palette.ACCENT_STRONG, 92, fromX, fromY, x - towardsX * 120, y - towardsY * 120);
        canvas.line(Palette.ACCENT, 78, fromX, fromY, x - towardsX * 124, y - towardsY * 124);
        canvas.line(Palette.SKIN, 56, x - towardsX * 84, y - towardsY * 84, x - towardsX * 46, y - towardsY * 46);
        canvas.disc(Palette.SKIN, x - towardsX * 34, y - towardsY * 34, 38);
    }

    /** Fingers that close around a thing at the origin of the hand. */
    static void fingers(Canvas canvas, double x, double y, double degrees) {
        canvas.at(x, y, 1, degrees, () -> {
            for (var i = 0; i < 3; i++) {
                canvas.line(Palette.WOOD_END, 22, -24, -18 + i * 20, 6, -16 + i * 19);
                canvas.line(Palette.SKIN, 18, -26, -18 + i * 20, 5, -16 + i * 19);
            }
        });
    }
}
