package xiezhi.extract.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import xiezhi.extract.layout.Ruling;

/** Collects the straight lines a page draws: stroked lines and frames, and the thin filled bars Word draws instead. */
final class PageRulings {
    /** Thickest bar that is a line, in points. */
    private static final double MAX_THICKNESS = 3;

    private static final int MAX_SEGMENTS = 20_000;

    private record Segment(Point2D from, Point2D until) {}

    private final List<Segment> painted = new ArrayList<>();
    private final List<Segment> path = new ArrayList<>();
    private final List<Segment> bars = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    /** Takes note of one drawing operator. */
    void drawn(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> {
                current = point(operands, 0, matrix);
                start = current;
            }
            case "l" -> lineTo(point(operands, 0, matrix));
            case "c" -> current = point(operands, 4, matrix);
            case "v", "y" -> current = point(operands, 2, matrix);
            case "h" -> lineTo(start);
            case "re" -> rectangle(operands, matrix);
            case "s", "b", "b*" -> {
                lineTo(start);
                stroke();
            }
            case "S", "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            case "n" -> forget();
            default -> {
                // not about paths
            }
        }
    }

    private void lineTo(Point2D point) {
        if (path.size() < MAX_SEGMENTS) {
            path.add(new Segment(current, point));
        }
        current = point;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4 || bars.size() >= MAX_SEGMENTS || path.size() >= MAX_SEGMENTS) {
            return;
        }
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        Point2D a = matrix.transformPoint(x, y);
        Point2D b = matrix.transformPoint(x + width, y);
        Point2D c = matrix.transformPoint(x + width, y + height);
        Point2D d = matrix.transformPoint(x, y + height);
        path.addAll(List.of(new Segment(a, b), new Segment(b, c), new Segment(c, d), new Segment(d, a)));
        if (a.distance(d) <= MAX_THICKNESS) {
            bars.add(new Segment(a, b));
        } else if (a.distance(b) <= MAX_THICKNESS) {
            bars.add(new Segment(a, d));
        }
        current = a;
        start = a;
    }

    private void stroke() {
        if (painted.size() < MAX_SEGMENTS) {
            painted.addAll(path);
        }
        forget();
    }

    /** A filled path is a line when it is thin: a bar drawn as rectangle, or as four sides. */
    private void fill() {
        if (painted.size() < MAX_SEGMENTS) {
            painted.addAll(bars);
            if (bars.isEmpty() && !path.isEmpty() && path.size() <= 5 && isThin(path)) {
                path.stream()
                        .max((a, b) -> Double.compare(
                                a.from().distance(a.until()), b.from().distance(b.until())))
                        .ifPresent(painted::add);
            }
        }
        forget();
    }

    private static boolean isThin(List<Segment> sides) {
        double width = extent(sides, true);
        double height = extent(sides, false);
        return Math.min(width, height) <= MAX_THICKNESS;
    }

    private static double extent(List<Segment> sides, boolean isAcross) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Segment side : sides) {
            double place = isAcross ? side.from().getX() : side.from().getY();
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        return most - least;
    }

    private void forget() {
        path.clear();
        bars.clear();
    }

    private static Point2D point(List<COSBase> operands, int index, Matrix matrix) {
        return matrix.transformPoint(number(operands, index), number(operands, index + 1));
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** The lines as a reader sees them who holds the page so that text of that direction runs to the right. */
    List<Ruling> seenAlong(int direction, PDRectangle box) {
        List<Ruling> rulings = new ArrayList<>();
        for (Segment segment : painted) {
            float[] from = seen(segment.from(), direction, box);
            float[] until = seen(segment.until(), direction, box);
            rulings.add(Ruling.between(from[0], from[1], until[0], until[1]));
        }
        return rulings;
    }

    private static float[] seen(Point2D point, int direction, PDRectangle box) {
        float x = (float) point.getX() - box.getLowerLeftX();
        float y = (float) point.getY() - box.getLowerLeftY();
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {box.getWidth() - x, y};
            case 270 -> new float[] {box.getHeight() - y, box.getWidth() - x};
            default -> new float[] {x, box.getHeight() - y};
        };
    }
}
