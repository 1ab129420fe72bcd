package xiezhi.extract.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;

/** Collects the rows of a spreadsheet up to the limits of rows and characters. */
final class Rows {
    private final Limits limits;
    private final List<Grid.Sheet> sheets = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private List<Grid.Row> current = new ArrayList<>();
    private int count;
    private long characters;

    Rows(Limits limits) {
        this.limits = limits;
    }

    /** Adds a row that holds anything; answers false once a limit is reached and the rest is to be left. */
    boolean add(Grid.RowBuilder row) {
        if (row.isEmpty()) {
            return true;
        }
        Grid.Row whole = row.row();
        characters +=
                whole.cells().stream().mapToLong(cell -> cell.length() + 1L).sum();
        if (++count > limits.rows() || characters > limits.characters()) {
            notes.add("表格超过读取上限，第 " + whole.number() + " 行起未读入，请拆分文件");
            return false;
        }
        current.add(whole);
        return true;
    }

    /**
     * Repeats the value of a cell merged over several rows in each of them: every row is a record of its own.
     *
     * @param column from 0
     * @param first row number of the merged cell's first row, {@code last} of its last
     */
    void mergedDown(int column, int first, int last) {
        String value = "";
        for (int i = 0; i < current.size() && current.get(i).number() <= last; i++) {
            Grid.Row row = current.get(i);
            if (row.number() == first && column < row.cells().size()) {
                value = row.cells().get(column);
            } else if (row.number() > first && !value.isEmpty()) {
                Grid.RowBuilder filled = new Grid.RowBuilder(row.number());
                filled.put(column, value);
                for (int each = 0; each < row.cells().size(); each++) {
                    filled.put(each, row.cells().get(each));
                }
                current.set(i, filled.row());
            }
        }
    }

    /** Closes the sheet under way. */
    void endSheet(String name) {
        if (!current.isEmpty()) {
            sheets.add(new Grid.Sheet(name, current));
            current = new ArrayList<>();
        }
    }

    Grid grid(FileType type) {
        return new Grid(type, sheets, List.copyOf(notes));
    }
}
