package xiezhi.extract.layout;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number from 1
 * @param width of the page as shown
 * @param height of the page as shown
 * @param items lines and table rows in reading order
 * @param isRecognised true when the words come from optical recognition
 */
public record PageLayout(int number, float width, float height, List<PageItem> items, boolean isRecognised) {
    public PageLayout {
        items = List.copyOf(items);
    }

    /** Characters on the page. */
    public long characters() {
        long count = 0;
        for (PageItem item : items) {
            count += switch (item) {
                case TextLine line -> line.text().length();
                case TableRow row ->
                    row.cells().stream().mapToInt(String::length).sum();
            };
        }
        return count;
    }
}
