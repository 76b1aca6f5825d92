package kz.qashyq.demo.video;

/** The triangle beside a scene: it shows which side is being taken away. */
final class RemovedSide {
    private RemovedSide() {}

    static void paint(Canvas canvas, Moment moment, double progress, double flame) {
        canvas.box(Palette.ACCENT_SOFT, 0, 0, 440, 720, 0);
        new FireTriangle()
                .gone(FireTriangle.Side.named(moment.script().word("side")), progress)
                .paint(canvas, 238, 320, 0.66, flame, moment.seconds() + 3);
    }
}
