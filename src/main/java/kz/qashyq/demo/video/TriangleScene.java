package kz.qashyq.demo.video;

/** The three sides come one by one and the fire starts; one is taken away for a moment and it goes out. */
final class TriangleScene implements Scene {
    @Override
    public void paint(Canvas canvas, Moment moment) {
        var triangle = new FireTriangle();
        var order = moment.script().words("order");
        var oneByOne = moment.script().is("sidesAppearOneByOne");
        for (var i = 0; i < order.size(); i++) {
            var begin = oneByOne ? 0.02 + 0.125 * i : 0.02;
            triangle.grown(FireTriangle.Side.named(order.get(i)), Math.clamp((moment.passed() - begin) / 0.11, 0, 1));
        }
        var away = moment.during(0.58, 0.66) - moment.during(0.8, 0.87);
        triangle.gone(FireTriangle.Side.named(order.getLast()), away);
        var burning = moment.during(0.4, 0.48) - moment.during(0.61, 0.7) + moment.during(0.84, 0.92);
        triangle.paint(canvas, 640, 312, 1.12, moment.script().number("flame") * burning, moment.seconds());
    }
}
