package kz.qashyq.demo.video;

/** The first movement, seen close: the seal breaks and a hand pulls the pin out. */
final class PinScene implements Scene {
    @Override
    public void paint(Canvas canvas, Moment moment) {
        var pulled = moment.script().moving("pull", moment.during(0.42, 0.78));
        Stage.floor(canvas);
        Flame.paint(canvas, 1070, Stage.FLOOR, 200, moment.script().number("flame"), moment.seconds());
        var reach = -190 * (1 - moment.during(0.06, 0.3));
        CloseUp.paint(canvas, 0, () -> {
            Extinguisher.seal(canvas, moment.during(0.34, 0.5));
            Extinguisher.pin(canvas, pulled);
        });
        var ring = CloseUp.X - 46 * CloseUp.SCALE - 70 * CloseUp.SCALE * pulled + reach;
        var height = CloseUp.y(-184);
        Figure.closeHand(canvas, ring - 420, height + 130, ring + 8, height);
        canvas.ring(Palette.SUN, 10, ring - reach, height, 12 * CloseUp.SCALE);
        Figure.fingers(canvas, ring - 4, height, -14);
        var hint = moment.during(0.36, 0.42) - moment.during(0.78, 0.86);
        canvas.veiled(
                hint, () -> Icons.beckon(canvas, Palette.ACCENT, CloseUp.X - 130, height - 96, 180, moment.seconds()));
        Numerals.step(canvas, moment);
    }
}
