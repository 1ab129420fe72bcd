package xiezhi.extract.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a page set one beneath the other, so that the recogniser reads each on its own: a table read straight across
 * mixes the lines of neighbouring cells.
 */
final class Strips {
    /** White around each strip, in points. */
    private static final float MARGIN = 9;

    /** Specks to be expected on an empty strip. */
    private static final int MOST_SPECKS = 12;

    /** A rectangle of the page, in pixels, right and bottom excluded. */
    record Area(int left, int top, int right, int bottom) {
        boolean isEmpty() {
            return right <= left || bottom <= top;
        }
    }

    /**
     * A strip where it was set.
     *
     * @param part number of the part it shows
     * @param top first row of it in the image given to the recogniser
     */
    private record Placed(int part, Area area, int top) {
        int bottom() {
            return top + area.bottom() - area.top();
        }
    }

    private final GreyPage page;
    private final int margin;
    private final List<Placed> placed = new ArrayList<>();
    private int width;
    private int height;

    Strips(GreyPage page) {
        this.page = page;
        this.margin = page.pixels(MARGIN);
        this.width = 2 * margin;
        this.height = margin;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    int height() {
        return height;
    }

    /** Sets a part of the page beneath the others, less the white around its print; one without print is left out. */
    void add(int part, Area area) {
        Area print = print(area);
        if (print.isEmpty()) {
            return;
        }
        placed.add(new Placed(part, print, height));
        width = Math.max(width, print.right() - print.left() + 2 * margin);
        height += print.bottom() - print.top() + margin;
    }

    private Area print(Area within) {
        int left = within.right();
        int right = within.left();
        int top = within.bottom();
        int bottom = within.top();
        int dark = 0;
        for (int y = Math.max(0, within.top()); y < Math.min(page.height(), within.bottom()); y++) {
            for (int x = Math.max(0, within.left()); x < Math.min(page.width(), within.right()); x++) {
                if (page.isDark(x, y)) {
                    dark++;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        return dark > MOST_SPECKS ? new Area(left, top, right, bottom) : new Area(0, 0, 0, 0);
    }

    /** The image as a portable grey map, which needs no packing. */
    byte[] greyMap() {
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        for (Placed strip : placed) {
            Area area = strip.area();
            for (int y = area.top(); y < area.bottom(); y++) {
                System.arraycopy(
                        page.pixels(),
                        y * page.width() + area.left(),
                        pixels,
                        (strip.top() + y - area.top()) * width + margin,
                        area.right() - area.left());
            }
        }
        ByteArrayOutputStream map = new ByteArrayOutputStream(head.length + pixels.length);
        map.writeBytes(head);
        map.writeBytes(pixels);
        return map.toByteArray();
    }

    /** A word with its place on the page, and the part it stands in. */
    Optional<PlacedWord> onPage(RecognisedWord word) {
        int middle = word.top() + word.height() / 2;
        return placed.stream()
                .filter(strip -> middle >= strip.top() - margin / 2 && middle <= strip.bottom() + margin / 2)
                .findFirst()
                .map(strip -> new PlacedWord(
                        strip.part(),
                        word.at(
                                word.left() - margin + strip.area().left(),
                                word.top() - strip.top() + strip.area().top())));
    }

    /** A word and the part of the page it belongs to. */
    record PlacedWord(int part, RecognisedWord word) {}
}
