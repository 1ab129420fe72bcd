package xiezhi.lawbook.statute;

import java.util.ArrayList;
import java.util.List;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;

/** Reads tab-separated tables of the law folder: a line of column names, then one row a line. */
public final class TsvFile {

    /**
     * One row.
     *
     * @param line its line from 1
     * @param cells one for each column
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }
    }

    private TsvFile() {}

    /** The rows; rows and headings of another form go to {@code errors}. */
    public static List<Row> read(LawFile file, List<String> columns, LawErrors errors) {
        var lines = file.text().split("\n", -1);
        List<Row> rows = new ArrayList<>();
        if (!List.of(lines[0].split("\t", -1)).equals(columns)) {
            errors.add(new LawError(file.path(), 1, 0, "the columns " + columns, lines[0], "correct the first line"));
            return rows;
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isEmpty() && i == lines.length - 1) {
                continue;
            }
            var cells = List.of(lines[i].split("\t", -1));
            if (cells.size() == columns.size()) {
                rows.add(new Row(i + 1, cells));
            } else {
                errors.add(new LawError(
                        file.path(),
                        i + 1,
                        0,
                        columns.size() + " cells",
                        cells.size() + "",
                        "separate cells by one tab each"));
            }
        }
        return rows;
    }
}
