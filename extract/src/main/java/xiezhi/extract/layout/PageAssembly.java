package xiezhi.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.extract.layout.TableGrid.Cell;

/** Puts characters and rulings of one page together to lines and table rows, from top to bottom. */
public final class PageAssembly {
    /** Most rulings examined on a page; a drawing has more and is no table. */
    private static final int MAX_RULINGS = 3_000;

    /** Most pairs of characters compared to find those that hang over; a page of text has far fewer. */
    private static final long MAX_COMPARISONS = 20_000_000;

    /** Shortest line that can border a cell, in units of the page. */
    private static final float MIN_LENGTH = 4f;

    private PageAssembly() {}

    public static List<PageItem> items(List<Glyph> glyphs, List<Ruling> rulings) {
        List<Ruling> borders = rulings.stream()
                .filter(ruling -> ruling.length() >= MIN_LENGTH)
                .distinct()
                .toList();
        List<Glyph> free = new ArrayList<>(glyphs);
        List<PageItem> items = new ArrayList<>();
        if (borders.size() <= MAX_RULINGS) {
            for (List<Ruling> group : TableGrid.connected(borders)) {
                Optional<TableGrid> grid = TableGrid.of(group);
                if (grid.isPresent()) {
                    free = take(free, grid.get(), items);
                }
            }
        }
        items.addAll(LineAssembly.lines(free));
        items.sort(Comparator.comparingDouble(PageItem::top));
        return items;
    }

    /** Moves the characters inside the table into rows; answers those outside. */
    private static List<Glyph> take(List<Glyph> glyphs, TableGrid grid, List<PageItem> items) {
        List<Cell> cells = grid.cells();
        List<List<Glyph>> inside = new ArrayList<>();
        cells.forEach(cell -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int index = indexOf(glyph, cells);
            (index < 0 ? outside : inside.get(index)).add(glyph);
        }
        outside = overhanging(outside, inside);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            words.add(cellText(cells.get(i), inside.get(i)));
        }
        items.addAll(grid.rows(words));
        return outside;
    }

    /** Punctuation may hang over the border of a cell: what follows close on a cell's character belongs to it. */
    private static List<Glyph> overhanging(List<Glyph> outside, List<List<Glyph>> inside) {
        if ((long) outside.size() * inside.stream().mapToInt(List::size).sum() > MAX_COMPARISONS) {
            return outside;
        }
        List<Glyph> sorted = new ArrayList<>(outside);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> rest = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Optional<List<Glyph>> cell = inside.stream()
                    .filter(glyphs -> glyphs.stream().anyMatch(inner -> inner.isFollowedBy(glyph)))
                    .findFirst();
            cell.ifPresentOrElse(glyphs -> glyphs.add(glyph), () -> rest.add(glyph));
        }
        return rest;
    }

    private static int indexOf(Glyph glyph, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).contains(glyph)) {
                return i;
            }
        }
        return -1;
    }

    private static String cellText(Cell cell, List<Glyph> glyphs) {
        List<TextLine> lines = LineAssembly.lines(glyphs);
        return String.join("\n", Paragraphs.of(lines, cell.right() - cell.left()));
    }
}
