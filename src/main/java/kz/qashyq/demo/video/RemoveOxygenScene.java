package kz.qashyq.demo.video;

/** A lid falls on a burning pan; the oxygen around it can no longer come in. */
final class RemoveOxygenScene implements Scene {
    private static final double RIM = 360;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var fallsAt = moment.script().number("lidFallsAt");
        var fallen = moment.during(fallsAt, fallsAt + 0.16);
        var smothered = moment.during(fallsAt + 0.08, fallsAt + 0.2);
        var flame = moment.script().moving("flame", smothered);
        Stage.floor(canvas);
        stove(canvas);
        oxygen(canvas, moment, smothered);
        Flame.paint(canvas, 840, RIM + 20, 230, flame, moment.seconds());
        wisps(canvas, moment, smothered);
        pan(canvas);
        lid(canvas, fallen);
        RemovedSide.paint(canvas, moment, smothered, flame);
    }

    private static void stove(Canvas canvas) {
        canvas.box(Palette.SURFACE_3, 640, 462, 400, 160, 10);
        canvas.box(Palette.INK_2, 624, 450, 432, 18, 6);
        for (var x = 0; x < 4; x++) canvas.disc(Palette.BORDER_STRONG, 720 + x * 80, 520, 15);
        canvas.box(Palette.DARK_STEEL, 740, 438, 200, 14, 4);
    }

    private static void pan(Canvas canvas) {
        canvas.line(Palette.DARK_STEEL, 20, 990, RIM + 22, 1130, RIM + 4);
        canvas.fill(
                Palette.DARK_STEEL,
                Outline.of("M 680 360 L 1000 360 L 984 424 Q 980 440 960 440 L 720 440 Q 700 440 696 424 Z"));
        canvas.box(Palette.INK, 672, RIM - 6, 336, 16, 8);
    }

    private static void lid(Canvas canvas, double fallen) {
        var y = Ease.mix(146, RIM - 4, fallen * fallen);
        canvas.at(Ease.mix(1048, 840, fallen), y, 1, 16 * (1 - fallen), () -> {
            canvas.fill(Palette.STEEL, Outline.of("M -162 0 C -150 -66 150 -66 162 0 Z"));
            canvas.fill(
                    Palette.BORDER_STRONG,
                    Outline.of("M 60 -44 C 120 -36 156 -20 162 0 L 96 0 C 92 -20 80 -34 60 -44 Z"));
            canvas.box(Palette.INK_2, -170, -6, 340, 14, 7);
            canvas.box(Palette.INK, -24, -76, 48, 26, 10);
        });
    }

    /** Drawn in while it burns; afterwards it hovers outside the lid. */
    private static void oxygen(Canvas canvas, Moment moment, double smothered) {
        for (var i = 0; i < 10; i++) {
            var side = i % 2 == 0 ? -1 : 1;
            var way = Ease.cycle(moment.seconds() * 0.28 + Ease.scatter(i, 1));
            var near = Ease.mix(way, 0.15 + 0.3 * Ease.scatter(i, 4), smothered);
            var startY = 120 + 210 * Ease.scatter(i, 2);
            var x = 840 + side * Ease.mix(330, 60, near);
            var y = Ease.mix(startY, RIM - 30, near * near) + 6 * Math.sin(moment.seconds() * 2 + i);
            var seen = Ease.mix(Math.sin(Math.PI * way), 0.85, smothered);
            canvas.veiled(seen, () -> FireTriangle.molecule(canvas, x, y, 0.52));
        }
    }

    private static void wisps(Canvas canvas, Moment moment, double smothered) {
        for (var i = 0; i < 22; i++) {
            var rise = Ease.cycle(moment.seconds() * 0.3 + i / 22.0);
            var x = (i % 2 == 0 ? 690 : 990) + 12 * Math.sin(moment.seconds() * 2 + i * 2 + rise * 4);
            var radius = 9 + 22 * rise;
            canvas.veiled(
                    0.17 * smothered * Math.sin(Math.PI * rise) * (1 - moment.during(0.8, 1)),
                    () -> canvas.disc(Palette.SMOKE, x, RIM - 8 - 150 * rise, radius));
        }
    }
}
