package kz.qashyq.demo.video;

/** The third movement, seen close: the lever goes down and the powder comes out. */
final class SqueezeScene implements Scene {
    @Override
    public void paint(Canvas canvas, Moment moment) {
        var script = moment.script();
        var lever = script.moving("lever", moment.during(0.28, 0.46));
        var stream = script.moving("stream", moment.during(0.42, 0.62));
        Stage.floor(canvas);
        Flame.paint(canvas, 1110, Stage.FLOOR, 230, script.number("flame"), moment.seconds());
        var nozzleX = CloseUp.X + 104 * CloseUp.SCALE;
        Extinguisher.stream(
                canvas, nozzleX + 46, CloseUp.y(-112), 1130, Stage.FLOOR - 30, 130, stream, moment.seconds());
        CloseUp.paint(canvas, lever, () -> {
            Extinguisher.hose(canvas, 79, -125);
            Extinguisher.nozzle(canvas, 104, -118, 16);
        });
        var reach = 130 * (1 - moment.during(0.04, 0.26));
        var handX = CloseUp.X + 112;
        var handY = CloseUp.y(-206) + 34 * lever - reach;
        Figure.closeHand(canvas, handX - 300, handY - 210, handX, handY);
        for (var i = 0; i < 3; i++) {
            var x = handX - 46 + i * 26;
            canvas.line(Palette.WOOD_END, 25, x, handY - 14, x + 5, handY + 40);
            canvas.line(Palette.SKIN, 21, x, handY - 16, x + 5, handY + 38);
        }
        var hint = moment.during(0.2, 0.28) - moment.during(0.5, 0.58);
        canvas.veiled(hint, () -> Icons.beckon(canvas, Palette.ACCENT, CloseUp.X + 240, 120, 90, moment.seconds()));
        Numerals.step(canvas, moment);
    }
}
