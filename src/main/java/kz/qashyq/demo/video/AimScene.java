package kz.qashyq.demo.video;

/** The second movement: the nozzle turns from the flames to the foot of the fire. */
final class AimScene implements Scene {
    private static final double PERSON = 330;
    private static final double SIZE = 1.2;
    private static final double FIRE = 930;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var script = moment.script();
        var turned = script.moving("nozzleAngle", moment.during(0.35, 0.68));
        var right = script.is("targetAtBase") ? moment.during(0.66, 0.74) : 0;
        var targetY = Ease.mix(Stage.FLOOR - 235, Stage.FLOOR - 26, turned);
        Stage.floor(canvas);
        Flame.paint(canvas, FIRE, Stage.FLOOR - 16, 330, script.number("flame"), moment.seconds());
        canvas.at(FIRE, Stage.FLOOR, 0.9, 0, () -> Icons.logs(canvas));
        var nozzleX = PERSON + 140 * SIZE;
        var nozzleY = Stage.FLOOR - 165 * SIZE;
        var degrees = Math.toDegrees(Math.atan2(targetY - nozzleY, FIRE - nozzleX));
        var color = right > 0.5 ? Palette.SUCCESS : Palette.BORDER_STRONG;
        canvas.dashes(
                color,
                6,
                16,
                Canvas.through(nozzleX + 40, nozzleY + 40 * Math.tan(Math.toRadians(degrees)), FIRE - 40, targetY));
        person(canvas, degrees);
        target(canvas, targetY, right, moment);
        Numerals.step(canvas, moment);
    }

    private static void target(Canvas canvas, double y, double right, Moment moment) {
        var color = right > 0.5 ? Palette.SUCCESS : Palette.INK_2;
        canvas.at(FIRE, y, 1 + 0.05 * Math.sin(moment.seconds() * 6) * right, 0, () -> {
            canvas.veiled(0.35, () -> canvas.disc(Palette.SURFACE, 0, 0, 38));
            canvas.ring(color, 8, 0, 0, 38);
            for (var i = 0; i < 4; i++) canvas.at(0, 0, 1, 90 * i, () -> canvas.line(color, 8, 26, 0, 54, 0));
            canvas.disc(color, 0, 0, 6);
        });
    }

    private static void person(Canvas canvas, double degrees) {
        canvas.at(PERSON, Stage.FLOOR, SIZE, 0, () -> {
            Figure.body(canvas, 0, false, 4);
            canvas.at(34, -34, 0.52, 0, () -> {
                Extinguisher.paint(canvas, 0);
                Extinguisher.hose(canvas, 152, -246);
            });
            Figure.arm(canvas, 6, -182, 54, -128);
            Extinguisher.nozzle(canvas, 140, -165, degrees);
            Figure.arm(canvas, 10, -176, 116, -163);
        });
    }
}
