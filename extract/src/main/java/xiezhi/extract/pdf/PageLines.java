package xiezhi.extract.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number from 1
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 * @param hasImage true when pictures lie on it
 * @param isInvisible true when its text is hidden behind a picture: recognised text of a scan
 */
public record PageLines(
        int number, float width, float height, List<TextLine> lines, boolean hasImage, boolean isInvisible) {
    public PageLines {
        lines = List.copyOf(lines);
    }

    long characters() {
        return lines.stream().mapToLong(line -> line.text().length()).sum();
    }
}
