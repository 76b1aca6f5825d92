package kz.qashyq.demo.video;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Paints any instant of the lecture: the scene of that time, framed, fading in and out. */
final class Stage {
    static final double FLOOR = 500;
    static final double LEFT = 40;
    static final double TOP = 30;
    static final double RIGHT = 1240;
    static final double BOTTOM = 600;
    static final double FADE = 0.35;

    private final Script script;
    private final Color background;

    Stage(Script script) {
        this.script = script;
        this.background = Color.decode(script.background());
    }

    BufferedImage picture(double second) {
        var image = new BufferedImage(script.width(), script.height(), BufferedImage.TYPE_INT_RGB);
        var canvas = new Canvas(image);
        var slide = script.slideAt(second);
        canvas.box(Palette.SURFACE, 0, 0, 1280, 720, 0);
        Scene.named(slide.scene()).paint(canvas, slide.at(second));
        canvas.veiled(veil(slide, second), () -> canvas.box(Palette.SURFACE, 0, 0, 1280, 720, 0));
        frame(canvas);
        canvas.dispose();
        return image;
    }

    private double veil(Script.Slide slide, double second) {
        var fromEdge = Math.min(second - slide.start(), slide.end() - second);
        var isVeryEnd = second > script.duration() - FADE;
        return isVeryEnd ? 0 : 1 - Ease.soft(fromEdge / FADE);
    }

    private void frame(Canvas canvas) {
        var inside = Canvas.rounded(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, 28);
        var outside = new Area(new Rectangle2D.Double(0, 0, 1280, 720));
        outside.subtract(new Area(inside));
        canvas.fill(background, outside);
        canvas.stroke(Palette.BORDER, 2, inside);
    }

    static void floor(Canvas canvas) {
        canvas.box(Palette.SURFACE_2, 0, FLOOR, 1280, 220, 0);
        canvas.line(Palette.BORDER, 3, 0, FLOOR, 1280, FLOOR);
    }

    /** A door in its frame, standing on the floor, 150 wide; open by 1 it shows the light outside. */
    static void door(Canvas canvas, double x, double open) {
        canvas.box(Palette.INK_2, x - 10, FLOOR - 270, 170, 270, 4);
        canvas.box(Palette.SUCCESS_SOFT, x, FLOOR - 260, 150, 260, 0);
        canvas.area(Palette.SUCCESS_LINE, x, FLOOR, x + 150, FLOOR, x + 150, FLOOR - 34, x, FLOOR - 50);
        var leaf = 150 * (1 - 0.82 * open);
        var slant = 26 * open;
        canvas.area(
                Palette.WOOD, x, FLOOR - 260, x + leaf, FLOOR - 260 - slant * 0.4, x + leaf, FLOOR + slant, x, FLOOR);
        canvas.disc(Palette.SUN, x + leaf * 0.86, FLOOR - 122, 7 - 3 * open);
        canvas.at(x + 75, FLOOR - 316, 1, 0, () -> Icons.exit(canvas));
    }
}
