package kz.qashyq.demo.video;

/** The upper part of the extinguisher, large. */
final class CloseUp {
    static final double X = 640;
    static final double SCALE = 2.5;
    private static final double FOOT = 690;

    private CloseUp() {}

    static void paint(Canvas canvas, double lever, Runnable parts) {
        canvas.at(X, FOOT, SCALE, 0, () -> {
            Extinguisher.paint(canvas, lever);
            parts.run();
        });
    }

    /** Where a height on the extinguisher is on the stage. */
    static double y(double height) {
        return FOOT + height * SCALE;
    }
}
