package kz.qashyq.demo.video;

/** The valve on a gas pipe is turned until nothing flows and nothing burns. */
final class RemoveFuelScene implements Scene {
    private static final double PIPE = 430;
    private static final double VALVE = 960;
    private static final double BURNER = 680;

    @Override
    public void paint(Canvas canvas, Moment moment) {
        var closed = moment.during(0.25, 0.75);
        var flame = moment.script().moving("flame", closed);
        Stage.floor(canvas);
        Flame.paint(canvas, BURNER, PIPE - 86, 235, flame, moment.seconds());
        blueFoot(canvas, flame);
        pipe(canvas);
        gas(canvas, moment, closed);
        valve(canvas, 360 * moment.script().number("valveTurns") * closed);
        var turning = moment.during(0.1, 0.2) - moment.during(0.72, 0.8);
        canvas.veiled(turning, () -> turnArrow(canvas, moment.seconds()));
        RemovedSide.paint(canvas, moment, closed, flame);
    }

    private static void blueFoot(Canvas canvas, double flame) {
        canvas.veiled(0.75 * flame, () -> canvas.box(Palette.WATER, BURNER - 34, PIPE - 98, 68, 26, 13));
    }

    private static void pipe(Canvas canvas) {
        canvas.box(Palette.BORDER_STRONG, BURNER - 20, PIPE + 20, 40, Stage.FLOOR - PIPE - 16, 4);
        canvas.box(Palette.BORDER_STRONG, 1130, PIPE + 20, 40, Stage.FLOOR - PIPE - 16, 4);
        canvas.line(Palette.SUN, 52, BURNER, PIPE - 60, BURNER, PIPE, 1280, PIPE);
        canvas.line(Palette.FLAME_HEART, 26, BURNER, PIPE - 56, BURNER, PIPE, 1280, PIPE);
        canvas.box(Palette.DARK_STEEL, BURNER - 44, PIPE - 92, 88, 24, 8);
        canvas.box(Palette.INK_2, VALVE - 62, PIPE - 38, 22, 76, 5);
        canvas.box(Palette.INK_2, VALVE + 40, PIPE - 38, 22, 76, 5);
    }

    /** Before the valve it stands still when closed, behind the valve it runs out. */
    private static void gas(Canvas canvas, Moment moment, double closed) {
        var flowed = Math.min(moment.seconds(), 2 + 1.5 * closed);
        var distance = 130 * flowed;
        for (var i = 0; i < 20; i++) {
            var x = 1280 - ((distance + i * 36) % 720);
            if (x < BURNER || Math.abs(x - VALVE) < 60) continue;
            var seen = x < VALVE ? 1 - closed : 1;
            canvas.veiled(seen, () -> canvas.disc(Palette.SUN, x, PIPE, 7));
        }
    }

    private static void valve(Canvas canvas, double degrees) {
        canvas.box(Palette.INK_2, VALVE - 40, PIPE - 34, 80, 68, 16);
        canvas.at(VALVE, PIPE, 1, degrees, () -> {
            for (var i = 0; i < 5; i++) canvas.at(0, 0, 1, 72 * i, () -> canvas.line(Palette.DANGER, 13, 0, 0, 0, -74));
            canvas.ring(Palette.DANGER, 20, 0, 0, 78);
            canvas.disc(Palette.SURFACE, 0, -78, 6);
            canvas.disc(Palette.DANGER_STRONG, 0, 0, 22);
        });
    }

    private static void turnArrow(Canvas canvas, double seconds) {
        canvas.at(VALVE, PIPE, 1, 8 * Math.sin(seconds * 4), () -> {
            canvas.arc(Palette.ACCENT, 9, 0, 0, 122, 150, -110);
            Icons.chevron(canvas, Palette.ACCENT, 9, 95, -77, 18, 50);
        });
    }
}
