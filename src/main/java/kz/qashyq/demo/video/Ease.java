package kz.qashyq.demo.video;

/** How movements begin and end. */
final class Ease {
    private Ease() {}

    /** From 0 to 1 without a jerk at either end; anything before is 0, anything after is 1. */
    static double soft(double progress) {
        var p = Math.clamp(progress, 0, 1);
        return p * p * (3 - 2 * p);
    }

    /** A thing that appears: it grows a little too large and settles. */
    static double pop(double progress) {
        var rest = 1 - Math.clamp(progress, 0, 1);
        return 1 - rest * rest * rest * (1 - 1.7 * (1 - rest));
    }

    static double mix(double from, double to, double progress) {
        return from + (to - from) * progress;
    }

    /** The part after the point; what flows in a circle begins anew. */
    static double cycle(double value) {
        return value - Math.floor(value);
    }

    /** Looks like chance and is the same every time, so that two builds give the same video. */
    static double scatter(int number, int salt) {
        return cycle(Math.sin(number * 127.1 + salt * 311.7) * 43758.5453);
    }
}
