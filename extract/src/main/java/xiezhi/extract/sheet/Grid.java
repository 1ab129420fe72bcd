package xiezhi.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import xiezhi.extract.FileType;

/**
 * Cells of a spreadsheet as text.
 *
 * @param notes what was left out
 */
public record Grid(FileType type, List<Sheet> sheets, List<String> notes) {
    public Grid {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /** A sheet and its rows that hold anything. */
    public record Sheet(String name, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param cells from column 1 on, empty text for an empty cell
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    /** A row under way: cells may come with gaps, never beyond {@link #MAX_COLUMNS}. */
    static final class RowBuilder {
        static final int MAX_COLUMNS = 500;

        private final int number;
        private final List<String> cells = new ArrayList<>();

        RowBuilder(int number) {
            this.number = number;
        }

        /** Puts a value into a column counted from 0. */
        void put(int column, String value) {
            if (value.isBlank() || column < 0 || column >= MAX_COLUMNS) {
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value.strip());
        }

        boolean isEmpty() {
            return cells.isEmpty();
        }

        Row row() {
            return new Row(number, cells);
        }
    }
}
