package kz.qashyq.demo.video;

/** An instant within a scene: how much of it has passed (0 to 1), how many seconds that is, and what the script asks for. */
record Moment(double passed, double seconds, Parameters script) {
    /** How far an act has come that begins and ends at these parts of the scene: softly from 0 to 1. */
    double during(double begin, double end) {
        return Ease.soft((passed - begin) / (end - begin));
    }
}
