package kz.qashyq.demo.video;

/** The fourth movement, seen by the person who does it: from side to side, closer as the fire draws back. */
final class SweepScene implements Scene {
    private static final double BASE = 380;
    private static final double NOZZLE = 566;
    private static final double BEGIN = 0.08;
    private static final double END = 0.8;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var progress = Math.clamp((moment.passed() - BEGIN) / (END - BEGIN), 0, 1);
        var aside = Math.sin(2 * Math.PI * moment.script().number("sweeps") * progress);
        var works = moment.during(0.04, 0.1) - moment.during(0.84, 0.9);
        var targetX = 640 + 270 * aside;
        var near = 1 + 0.16 * moment.during(0.3, 0.85);
        room(canvas);
        canvas.place(640 - 640 * near, BASE - BASE * near, near, near, 0, () -> {
            fires(canvas, moment, progress);
            arrows(canvas, works);
        });
        var nozzleX = 640 + 46 * aside;
        var targetY = BASE + 6.0;
        var turn = 0.8 * Math.atan2(targetX - nozzleX, NOZZLE - targetY);
        Extinguisher.stream(
                canvas,
                nozzleX + 106 * Math.sin(turn),
                NOZZLE - 106 * Math.cos(turn),
                Ease.mix(640, targetX, near),
                targetY,
                150,
                works,
                moment.seconds());
        nozzle(canvas, nozzleX, Math.toDegrees(turn));
        Numerals.step(canvas, moment);
    }

    private static void room(Canvas canvas) {
        canvas.box(Palette.SURFACE_2, 0, BASE - 20, 1280, 400, 0);
        canvas.line(Palette.BORDER, 3, 0, BASE - 20, 1280, BASE - 20);
        for (var i = -4; i <= 4; i++) canvas.line(Palette.SURFACE_3, 3, 640 + i * 120, BASE - 18, 640 + i * 330, 720);
    }

    /** The outer fires go out first: the stream reaches them on the turn, where it is slowest. */
    private static void fires(Canvas canvas, Moment moment, double progress) {
        for (var i : new int[] {-2, 2, -1, 1, 0}) {
            var goesOut = 0.86 - 0.26 * Math.abs(i) + (i < 0 ? 0.08 : 0);
            var out = Ease.soft((progress - goesOut + 0.3) / 0.42);
            var strength = moment.script().moving("flame", out);
            var size = 270 - 26 * Math.abs(i);
            canvas.veiled(0.5 * out, () -> canvas.box(Palette.BORDER_STRONG, 580 + i * 128, BASE - 9, 120, 18, 9));
            Flame.paint(canvas, 640 + i * 128, BASE, size, strength, moment.seconds() + i * 1.3);
            ash(canvas, moment, 640 + i * 128, out);
        }
    }

    private static void ash(Canvas canvas, Moment moment, double x, double out) {
        for (var i = 0; i < 12; i++) {
            var rise = Ease.cycle(moment.seconds() * 0.3 + Ease.scatter(i, (int) x));
            var radius = 12 + 26 * rise;
            canvas.veiled(
                    0.13 * Math.sin(Math.PI * rise) * Ease.soft(out * 2 - 0.8),
                    () -> canvas.disc(Palette.SMOKE, x + 20 * Math.sin(rise * 5 + x), BASE - 10 - 170 * rise, radius));
        }
    }

    private static void arrows(Canvas canvas, double works) {
        canvas.veiled(works * 0.9, () -> {
            canvas.line(Palette.ACCENT, 9, 420, BASE + 52, 860, BASE + 52);
            Icons.chevron(canvas, Palette.ACCENT, 9, 860, BASE + 52, 18, 0);
            Icons.chevron(canvas, Palette.ACCENT, 9, 420, BASE + 52, 18, 180);
        });
    }

    private static void nozzle(Canvas canvas, double x, double degrees) {
        canvas.at(x, NOZZLE, 1, degrees, () -> {
            canvas.line(Palette.INK, 40, 0, 130, 0, 30);
            canvas.area(Palette.DARK_STEEL, -20, 40, -36, -104, 36, -104, 20, 40);
            canvas.line(Palette.STEEL, 8, -34, -104, 34, -104);
            canvas.line(Palette.ACCENT, 84, 150, 160, 84, 60);
            canvas.disc(Palette.SKIN, 44, 10, 46);
            for (var i = 0; i < 4; i++) {
                canvas.line(Palette.WOOD_END, 25, 30, -24 + i * 24, -22, -20 + i * 24);
                canvas.line(Palette.SKIN, 20, 30, -24 + i * 24, -22, -21 + i * 24);
            }
        });
    }
}
