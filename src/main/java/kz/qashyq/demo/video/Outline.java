package kz.qashyq.demo.video;

import java.awt.geom.Path2D;
import java.util.Scanner;

/** A shape written as in SVG, with absolute M, L, Q, C and Z, each letter and number apart. */
final class Outline {
    private Outline() {}

    static Path2D of(String written) {
        var path = new Path2D.Double();
        try (var words = new Scanner(written)) {
            while (words.hasNext()) add(path, words.next(), words);
        }
        return path;
    }

    private static void add(Path2D path, String command, Scanner words) {
        switch (command) {
            case "M" -> path.moveTo(next(words), next(words));
            case "L" -> path.lineTo(next(words), next(words));
            case "Q" -> path.quadTo(next(words), next(words), next(words), next(words));
            case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
            case "Z" -> path.closePath();
            default -> throw new IllegalArgumentException("Not a drawing command: " + command);
        }
    }

    private static double next(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
