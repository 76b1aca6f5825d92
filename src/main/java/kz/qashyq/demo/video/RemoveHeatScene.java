package kz.qashyq.demo.video;

/** Water from a bucket cools what burns: the thermometer falls and the fire goes out. */
final class RemoveHeatScene implements Scene {
    @Override
    public void paint(Canvas canvas, Moment moment) {
        var cooled = moment.during(0.28, 0.78);
        var flame = moment.script().moving("flame", cooled);
        Stage.floor(canvas);
        RemovedSide.paint(canvas, moment, cooled, flame);
        Flame.paint(canvas, 800, Stage.FLOOR - 22, 230, flame, moment.seconds());
        canvas.at(800, Stage.FLOOR, 1, 0, () -> Icons.logs(canvas));
        water(canvas, moment);
        steam(canvas, moment);
        bucket(canvas, moment.during(0.08, 0.22) - moment.during(0.86, 0.97));
        canvas.at(1110, 330, 1.1, 0, () -> {
            Icons.thermometer(canvas, moment.script().moving("thermometer", cooled));
            Icons.thermometerMarks(canvas);
        });
    }

    private static void bucket(Canvas canvas, double tilt) {
        canvas.at(610, 150, 1, 72 * tilt, () -> {
            canvas.stroke(Palette.INK_2, 6, Outline.of("M -58 -44 C -50 -110 50 -110 58 -44"));
            canvas.fill(Palette.ACCENT, Outline.of("M -62 -46 L 62 -46 L 46 66 L -46 66 Z"));
            canvas.fill(Palette.ACCENT_STRONG, Outline.of("M 30 -46 L 62 -46 L 46 66 L 22 66 Z"));
            canvas.box(Palette.ACCENT_LINE, -68, -54, 136, 16, 8);
        });
    }

    private static void water(Canvas canvas, Moment moment) {
        var begins = moment.during(0.16, 0.24);
        var ends = moment.during(0.84, 0.92);
        for (var i = 0; i < 90; i++) {
            var fall = Ease.cycle(moment.seconds() * 1.25 + Ease.scatter(i, 1));
            if (fall > begins || fall < ends) continue;
            var x = Ease.mix(668, 730 + 150 * Ease.scatter(i, 2), Math.sqrt(fall));
            var y = 172 + 310 * fall * fall + 14 * Ease.scatter(i, 3);
            var radius = 5 + 6 * Ease.scatter(i, 4);
            var color = i % 3 == 0 ? Palette.ACCENT : Palette.WATER;
            canvas.veiled(0.85, () -> {
                canvas.disc(color, x, y, radius);
                canvas.area(color, x - radius, y, x + radius, y, x - 3, y - radius * 2.6);
            });
        }
    }

    private static void steam(Canvas canvas, Moment moment) {
        var amount = moment.during(0.3, 0.5) - 0.8 * moment.during(0.8, 1);
        for (var i = 0; i < 16; i++) {
            var rise = Ease.cycle(moment.seconds() * 0.35 + Ease.scatter(i, 5));
            var x = 720 + 160 * Ease.scatter(i, 6) + 20 * Math.sin(moment.seconds() * 1.5 + i);
            var radius = 16 + 34 * rise;
            canvas.veiled(
                    0.5 * amount * Math.sin(Math.PI * rise),
                    () -> canvas.disc(Palette.BORDER, x, 450 - 260 * rise, radius));
        }
    }
}
