package xiezhi.extract.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The cells that connected rulings enclose. Squares without a line between them are one cell. */
public final class TableGrid {
    /** Distance, in units of the page, within which lines are taken to meet. */
    static final float TOLERANCE = 3f;

    private static final int MAX_LINES = 120;

    /** Stands for a cell of a row above that reaches down. */
    private static final int SPANNED = -1;

    private final List<Ruling> rulings;
    private final List<Float> xs;
    private final List<Float> ys;
    /** For each square, one it is joined to; a square joined to itself stands for its cell. */
    private final int[] joined;

    /**
     * A cell as a rectangle.
     *
     * @param row of its upper left square
     * @param column of its upper left square
     * @param rows it reaches over
     */
    public record Cell(int row, int column, int rows, float left, float top, float right, float bottom) {
        boolean contains(Glyph glyph) {
            float x = glyph.x() + glyph.width() / 2;
            float y = (glyph.top() + glyph.bottom()) / 2;
            return x >= left && x <= right && y >= top && y <= bottom;
        }

        Cell with(Cell other) {
            return new Cell(
                    Math.min(row, other.row),
                    row <= other.row ? column : other.column,
                    Math.max(row + rows, other.row + other.rows) - Math.min(row, other.row),
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    private TableGrid(List<Ruling> rulings, List<Float> xs, List<Float> ys) {
        this.rulings = rulings;
        this.xs = xs;
        this.ys = ys;
        this.joined = IntStream.range(0, (ys.size() - 1) * (xs.size() - 1)).toArray();
        merge();
    }

    /** The grid of connected rulings, if they make at least two columns and two cells. */
    public static Optional<TableGrid> of(List<Ruling> connected) {
        List<Float> xs = places(connected, false);
        List<Float> ys = places(connected, true);
        if (xs.size() < 3 || ys.size() < 2 || xs.size() > MAX_LINES || ys.size() > MAX_LINES) {
            return Optional.empty();
        }
        TableGrid grid = new TableGrid(connected, xs, ys);
        // Ruled paper in a frame is one column of lines: its text runs on from line to line.
        long columns = grid.cells().stream().mapToInt(Cell::column).distinct().count();
        return columns >= 2 ? Optional.of(grid) : Optional.empty();
    }

    private static List<Float> places(List<Ruling> rulings, boolean isHorizontal) {
        List<Float> sorted = rulings.stream()
                .filter(ruling -> ruling.isHorizontal() == isHorizontal)
                .map(Ruling::at)
                .sorted()
                .toList();
        List<Float> places = new ArrayList<>();
        for (float at : sorted) {
            if (places.isEmpty() || at - places.getLast() > TOLERANCE) {
                places.add(at);
            }
        }
        return places;
    }

    private void merge() {
        int columns = xs.size() - 1;
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < columns; column++) {
                int square = row * columns + column;
                if (column > 0 && !hasLine(false, xs.get(column), middle(ys, row))) {
                    join(square - 1, square);
                }
                if (row > 0 && !hasLine(true, ys.get(row), middle(xs, column))) {
                    join(square - columns, square);
                }
            }
        }
    }

    private void join(int one, int other) {
        int first = cellOf(one);
        int second = cellOf(other);
        joined[Math.max(first, second)] = Math.min(first, second);
    }

    private int cellOf(int square) {
        int cell = square;
        while (joined[cell] != cell) {
            cell = joined[cell];
        }
        joined[square] = cell;
        return cell;
    }

    private static float middle(List<Float> places, int index) {
        return (places.get(index) + places.get(index + 1)) / 2;
    }

    private boolean hasLine(boolean isHorizontal, float at, float place) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.isHorizontal() == isHorizontal
                        && Math.abs(ruling.at() - at) <= TOLERANCE
                        && ruling.covers(place, 0));
    }

    /** All cells, by row and column. */
    public List<Cell> cells() {
        Map<Integer, Cell> cells = new TreeMap<>();
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < xs.size() - 1; column++) {
                Cell square =
                        new Cell(row, column, 1, xs.get(column), ys.get(row), xs.get(column + 1), ys.get(row + 1));
                cells.merge(cellOf(row * (xs.size() - 1) + column), square, Cell::with);
            }
        }
        return cells.values().stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    /** The rows, given the words of each cell in the order of {@link #cells()}. */
    public List<TableRow> rows(List<String> words) {
        List<Cell> cells = cells();
        TreeMap<Integer, TreeMap<Integer, Integer>> rows = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.computeIfAbsent(cells.get(i).row(), row -> new TreeMap<>())
                    .put(cells.get(i).column(), i);
        }
        for (Cell cell : cells) {
            for (var row : rows.subMap(cell.row() + 1, cell.row() + cell.rows()).values()) {
                row.put(cell.column(), SPANNED);
            }
        }
        List<TableRow> written = new ArrayList<>();
        for (var row : rows.values()) {
            float top = row.values().stream()
                    .filter(i -> i != SPANNED)
                    .map(i -> cells.get(i).top())
                    .findFirst()
                    .orElseThrow();
            written.add(new TableRow(
                    top,
                    row.values().stream()
                            .map(i -> i == SPANNED ? "" : words.get(i))
                            .toList()));
        }
        return written;
    }

    /** Groups of rulings that hang together. */
    public static Collection<List<Ruling>> connected(List<Ruling> rulings) {
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling ruling : rulings) {
            List<Ruling> group = new ArrayList<>(List.of(ruling));
            List<List<Ruling>> apart = new ArrayList<>();
            for (List<Ruling> other : groups) {
                if (other.stream().anyMatch(member -> member.meets(ruling, TOLERANCE))) {
                    group.addAll(other);
                } else {
                    apart.add(other);
                }
            }
            apart.add(group);
            groups = apart;
        }
        return groups;
    }
}
