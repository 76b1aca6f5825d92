package kz.qashyq.demo.video;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The picture being painted. It sets no text: what is said stands in the subtitles, and a server may have no fonts. */
final class Canvas {
    private final Graphics2D graphics;

    Canvas(BufferedImage image) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void stroke(Color color, double width, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void dashes(Color color, double width, double length, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) length, (float) (length + width)},
                0));
        graphics.draw(shape);
    }

    /** A line through all points, given as x, y, x, y … */
    void line(Color color, double width, double... points) {
        stroke(color, width, through(points));
    }

    void area(Color color, double... points) {
        var path = through(points);
        path.closePath();
        fill(color, path);
    }

    static Path2D through(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        return path;
    }

    void disc(Color color, double x, double y, double radius) {
        fill(color, circle(x, y, radius));
    }

    void ring(Color color, double width, double x, double y, double radius) {
        stroke(color, width, circle(x, y, radius));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Part of a circle, in degrees, counted against the clock from the right. */
    void arc(Color color, double width, double x, double y, double radius, double begin, double extent) {
        stroke(
                color,
                width,
                new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, begin, extent, Arc2D.OPEN));
    }

    void box(Color color, double x, double y, double width, double height, double rounding) {
        fill(color, rounded(x, y, width, height, rounding));
    }

    static Shape rounded(double x, double y, double width, double height, double rounding) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * rounding, 2 * rounding);
    }

    /** Paints with this point as the origin, larger by the scale, turned with the clock. */
    void at(double x, double y, double scale, double degrees, Runnable painting) {
        place(x, y, scale, scale, degrees, painting);
    }

    void place(double x, double y, double scaleX, double scaleY, double degrees, Runnable painting) {
        var before = graphics.getTransform();
        var placed = new AffineTransform(before);
        placed.translate(x, y);
        placed.rotate(Math.toRadians(degrees));
        placed.scale(scaleX, scaleY);
        graphics.setTransform(placed);
        painting.run();
        graphics.setTransform(before);
    }

    /** Paints so that what is behind shows through: 0 is not seen, 1 hides all. */
    void veiled(double opacity, Runnable painting) {
        if (opacity <= 0.002) return;
        var before = (AlphaComposite) graphics.getComposite();
        var alpha = before.getAlpha() * (float) Math.min(opacity, 1);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, alpha));
        painting.run();
        graphics.setComposite(before);
    }

    void dispose() {
        graphics.dispose();
    }
}
