package kz.qashyq.demo.video;

import java.awt.geom.Path2D;

/** The fire is too strong: out, the door shut behind, a call, and to the others. */
final class ExitScene implements Scene {
    private static final double DOOR = 1000;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var script = moment.script();
        var leaves = script.is("personLeaves") ? moment.during(0.3, 0.56) : 0;
        var closes = script.is("doorCloses") ? moment.during(0.57, 0.65) : 0;
        Stage.floor(canvas);
        canvas.at(250, Stage.FLOOR, 1.1, 0, () -> Icons.logs(canvas));
        Flame.paint(canvas, 250, Stage.FLOOR - 16, 300, 0.7 + 0.3 * moment.during(0, 0.3), moment.seconds());
        Stage.door(canvas, DOOR, 1 - closes);
        if (closes < 0.5) person(canvas, moment, leaves);
        smoke(canvas, script.moving("smoke", moment.during(0, 0.6)), moment.seconds());
        wayOut(canvas, moment);
        report(canvas, moment);
    }

    private static void person(Canvas canvas, Moment moment, double leaves) {
        var walking = leaves > 0.001 && leaves < 0.999;
        var x = Ease.mix(560, DOOR + 84, leaves);
        var size = 1 - 0.16 * Ease.soft((leaves - 0.8) / 0.2);
        var seen = 1 - moment.during(0.54, 0.6);
        var looksBack = leaves <= 0.001 ? -1 : 1;
        canvas.veiled(
                seen,
                () -> canvas.place(x, Stage.FLOOR - 8 * (1 - size) * 10, size * looksBack, size, 0, () -> {
                    Figure.body(canvas, leaves * 3.5, walking, walking ? 16 : 5);
                    if (looksBack < 0) {
                        canvas.at(40, -34, 0.52, 0, () -> Extinguisher.paint(canvas, 0));
                        Figure.arm(canvas, 6, -182, 60, -128);
                    } else {
                        Figure.arm(canvas, 30, -176, 44 + 16 * Math.sin(leaves * 22), -118);
                    }
                }));
        if (looksBack > 0) canvas.at(500, Stage.FLOOR, 0.52, 0, () -> Extinguisher.paint(canvas, 0));
    }

    private static void wayOut(Canvas canvas, Moment moment) {
        var hint = moment.during(0.22, 0.28) - moment.during(0.5, 0.55);
        for (var x : new int[] {700, 860})
            canvas.veiled(hint, () -> Icons.beckon(canvas, Palette.SUCCESS, x, Stage.FLOOR + 50, 0, moment.seconds()));
    }

    /** It hangs from the ceiling and comes down. */
    private static void smoke(Canvas canvas, double amount, double seconds) {
        var edge = Stage.TOP + 430 * amount;
        for (var layer = 0; layer < 3; layer++) {
            var bottom = edge - layer * 34 * (0.4 + amount);
            var phase = layer * 1.9;
            var wave = new Path2D.Double();
            wave.moveTo(0, 0);
            wave.lineTo(1280, 0);
            for (var x = 1280; x >= 0; x -= 16)
                wave.lineTo(
                        x,
                        bottom
                                + 16 * Math.sin(x / 95.0 + seconds * 0.9 + phase)
                                + 9 * Math.sin(x / 41.0 - seconds * 1.3 + phase));
            wave.closePath();
            canvas.veiled(0.2 + 0.12 * amount, () -> canvas.fill(Palette.SMOKE, wave));
        }
        for (var i = 0; i < 34; i++) {
            var rise = Ease.cycle(seconds * 0.28 + Ease.scatter(i, 1));
            var x = 250 + 70 * (Ease.scatter(i, 2) - 0.5) + 50 * rise * Math.sin(i * 2.0);
            var y = Ease.mix(Stage.FLOOR - 250, edge - 20, rise);
            var radius = 22 + 34 * rise;
            canvas.veiled(0.13 * Math.sin(Math.PI * rise), () -> canvas.disc(Palette.SMOKE, x, y, radius));
        }
    }

    private static void report(Canvas canvas, Moment moment) {
        var veil = moment.during(0.68, 0.73);
        canvas.veiled(veil, () -> canvas.box(Palette.SURFACE, 0, 0, 1280, 720, 0));
        var call = Ease.pop((moment.passed() - 0.7) / 0.05);
        var gather = Ease.pop((moment.passed() - 0.82) / 0.05);
        if (call > 0.02)
            canvas.at(
                    420,
                    315,
                    1.45 * call,
                    0,
                    () -> Icons.call(canvas, moment.script().word("phone"), moment.seconds()));
        canvas.veiled(
                moment.during(0.78, 0.82), () -> Icons.beckon(canvas, Palette.SUCCESS, 690, 315, 0, moment.seconds()));
        if (gather > 0.02) canvas.at(922, 315, 1.1 * gather, 0, () -> Icons.assemblyPoint(canvas));
    }
}
