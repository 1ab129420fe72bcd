package xiezhi.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.layout.Glyph;
import xiezhi.extract.layout.Ruling;
import xiezhi.extract.xml.XmlCursor;

/** Characters and rulings of one OFD page, in millimetres from its upper left corner. */
final class OfdPage {
    /** Longest text object and path read. */
    private static final int MAX_TEXT = 100_000;

    /** Most characters of one page. */
    private static final int MAX_GLYPHS = 200_000;

    /** Millimetres in a font size nobody stated: 10.5 points. */
    private static final float USUAL_SIZE = 3.7f;

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private Box box;
    private boolean hasImage;

    /** A rectangle, in millimetres. */
    record Box(float x, float y, float width, float height) {
        static final Box A4 = new Box(0, 0, 210, 297);

        static Optional<Box> of(String numbers) {
            List<Float> values = Numbers.of(numbers);
            return values.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Box(values.get(0), values.get(1), values.get(2), values.get(3)));
        }

        Box inPoints() {
            return new Box(x * POINTS_PER_MM, y * POINTS_PER_MM, width * POINTS_PER_MM, height * POINTS_PER_MM);
        }
    }

    OfdPage(Box box) {
        this.box = box;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    List<String> templates() {
        return templates;
    }

    /** The page's size, in points. */
    Box box() {
        return box.inPoints();
    }

    boolean hasImage() {
        return hasImage;
    }

    /** Adds what a page part or a template part shows. */
    void read(XmlCursor xml) throws UnreadableFile {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "PhysicalBox" -> box = Box.of(xml.text(200)).orElse(box);
                case "Template" -> xml.attribute("TemplateID").ifPresent(templates::add);
                case "TextObject" -> text(xml);
                case "PathObject" -> path(xml);
                case "ImageObject" -> hasImage = true;
                default -> {
                    // layers and blocks are seen through
                }
            }
        }
    }

    private void text(XmlCursor xml) throws UnreadableFile {
        Placement placement = Placement.of(xml);
        float size = Numbers.first(xml.attribute("Size").orElse(""), USUAL_SIZE);
        float across = Numbers.first(xml.attribute("HScale").orElse(""), 1);
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("TextCode")) {
                float x = Numbers.first(xml.attribute("X").orElse(""), 0);
                float y = Numbers.first(xml.attribute("Y").orElse(""), 0);
                List<Float> dx = Numbers.steps(xml.attribute("DeltaX").orElse(""));
                List<Float> dy = Numbers.steps(xml.attribute("DeltaY").orElse(""));
                place(xml.text(MAX_TEXT), new Pen(x, y, dx, dy), placement, size * across);
            }
        }
    }

    /** Where characters go: start and the steps from each to the next. */
    private record Pen(float x, float y, List<Float> dx, List<Float> dy) {}

    private void place(String words, Pen pen, Placement placement, float size) {
        float x = pen.x();
        float y = pen.y();
        int index = 0;
        for (int i = 0; i < words.length() && glyphs.size() < MAX_GLYPHS; index++) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            float usual = point < 0x250 ? size / 2 : size;
            boolean isVertical = !pen.dy().isEmpty() && pen.dx().isEmpty();
            float step = isVertical ? 0 : index < pen.dx().size() ? pen.dx().get(index) : usual;
            float width = step > 0 ? Math.min(step, size) : usual;
            if (point >= ' ') {
                glyphs.add(placement.glyph(Character.toString(point), x, y, width, size));
            }
            x += step;
            y += index < pen.dy().size() ? pen.dy().get(index) : 0;
        }
    }

    private void path(XmlCursor xml) throws UnreadableFile {
        Placement placement = Placement.of(xml);
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("AbbreviatedData")) {
                rulings.addAll(placement.rulings(xml.text(MAX_TEXT)));
            }
        }
    }

    /**
     * From an object's own millimetres to the page's points.
     *
     * @param scaleX size of one unit across, {@code scaleY} down, after the object's matrix
     */
    private record Placement(float left, float top, float scaleX, float scaleY, float moveX, float moveY) {
        static Placement of(XmlCursor xml) {
            Box boundary = xml.attribute("Boundary").flatMap(Box::of).orElse(new Box(0, 0, 0, 0));
            List<Float> matrix = Numbers.of(xml.attribute("CTM").orElse(""));
            return matrix.size() < 6
                    ? new Placement(boundary.x(), boundary.y(), 1, 1, 0, 0)
                    : new Placement(
                            boundary.x(), boundary.y(), matrix.get(0), matrix.get(3), matrix.get(4), matrix.get(5));
        }

        float x(float own) {
            return (left + scaleX * own + moveX) * POINTS_PER_MM;
        }

        float y(float own) {
            return (top + scaleY * own + moveY) * POINTS_PER_MM;
        }

        Glyph glyph(String character, float x, float y, float width, float size) {
            float across = Math.abs(scaleX) * POINTS_PER_MM;
            float down = Math.abs(scaleY) * POINTS_PER_MM;
            return new Glyph(character, x(x), y(y), width * across, Math.max(0.1f, size * down));
        }

        List<Ruling> rulings(String data) {
            List<Ruling> rulings = new ArrayList<>();
            for (float[] line : Numbers.lines(data)) {
                rulings.add(Ruling.between(x(line[0]), y(line[1]), x(line[2]), y(line[3])));
            }
            return rulings;
        }
    }
}
