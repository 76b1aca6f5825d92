package kz.qashyq.demo.video;

import java.awt.Color;

/** Before one begins: call, look at the way out, read the dial, keep the distance. */
final class ReadyScene implements Scene {
    private static final double PERSON = 440;
    private static final double METRE = 180;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var script = moment.script();
        Stage.floor(canvas);
        if (script.is("exitBehind")) wayOut(canvas, moment);
        var fire = PERSON + METRE * script.number("distanceMetres");
        Flame.paint(canvas, fire, Stage.FLOOR - 14, 170, script.number("flame"), moment.seconds());
        canvas.at(fire, Stage.FLOOR, 0.62, 0, () -> Icons.logs(canvas));
        person(canvas);
        call(canvas, moment);
        ruler(canvas, moment.during(0.7, 0.82), script.number("distanceMetres"));
        dial(canvas, moment);
    }

    private static void wayOut(Canvas canvas, Moment moment) {
        Stage.door(canvas, 110, 1);
        var seen = moment.during(0.24, 0.3) - 0.75 * moment.during(0.5, 0.56);
        canvas.veiled(seen, () -> Icons.beckon(canvas, Palette.SUCCESS, 350, Stage.FLOOR - 120, 180, moment.seconds()));
    }

    private static void person(Canvas canvas) {
        canvas.at(PERSON, Stage.FLOOR, 1, 0, () -> {
            Figure.body(canvas, 0, false, 0);
            canvas.at(36, -34, 0.52, 0, () -> {
                Extinguisher.paint(canvas, 0);
                Extinguisher.pin(canvas, 0);
            });
            Figure.arm(canvas, 0, -180, 56, -126);
        });
    }

    private static void call(Canvas canvas, Moment moment) {
        var size = Ease.pop((moment.seconds() - 0.5) / 0.5) * (1 - moment.during(0.44, 0.48));
        if (size < 0.02) return;
        canvas.at(PERSON + 40, 140, size, 0, () -> {
            canvas.area(Palette.ACCENT, -60, 50, -20, 50, -42, 88);
            Icons.call(canvas, "101", moment.seconds());
        });
    }

    private static void dial(Canvas canvas, Moment moment) {
        var size = Ease.pop((moment.passed() - 0.5) / 0.06);
        if (size < 0.02) return;
        canvas.veiled(
                Math.min(1, size),
                () -> canvas.dashes(Palette.BORDER_STRONG, 3, 8, Canvas.through(PERSON + 52, 366, 640, 240)));
        canvas.at(700, 168, 1.15 * size, 0, () -> {
            var needle = moment.script().number("gauge") * Ease.pop((moment.passed() - 0.55) / 0.12)
                    + 0.006 * Math.sin(moment.seconds() * 9);
            Extinguisher.gauge(canvas, needle);
            canvas.veiled(moment.during(0.64, 0.7), () -> canvas.ring(goodness(moment), 8, 0, 0, 112));
        });
    }

    private static Color goodness(Moment moment) {
        return moment.script().word("gaugeZone").equals("green") ? Palette.SUCCESS : Palette.DANGER;
    }

    /** Metres from the feet to the fire; from two to three is right. */
    private static void ruler(Canvas canvas, double drawn, double distance) {
        if (drawn <= 0) return;
        var y = Stage.FLOOR + 30;
        canvas.line(Palette.BORDER_STRONG, 5, PERSON, y, PERSON + 3 * METRE * drawn, y);
        if (drawn > 0.66) canvas.line(Palette.SUCCESS, 11, PERSON + 2 * METRE, y, PERSON + 3 * METRE * drawn, y);
        for (var metre = 0; metre <= 3 * drawn + 0.001; metre++) {
            var x = PERSON + metre * METRE;
            canvas.line(Palette.INK_2, 5, x, y - 10, x, y + 10);
            Numerals.paint(canvas, String.valueOf(metre), x, y + 36, 28, metre >= 2 ? Palette.SUCCESS : Palette.INK_2);
        }
        canvas.veiled(drawn, () -> {
            var x = PERSON + distance * METRE * drawn;
            canvas.area(Palette.SUCCESS, x - 13, y + 30, x + 13, y + 30, x, y + 10);
        });
    }
}
