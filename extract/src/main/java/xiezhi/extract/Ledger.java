package xiezhi.extract;

import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet seen as a list of records: sheets with a header row each.
 *
 * @param file the name the file was given
 * @param type {@link FileType#XLSX}, {@link FileType#XLS} or {@link FileType#CSV}
 * @param sheets sheets that hold a header and rows; others are left out
 * @param notes what could not be read and why, one Chinese line each
 */
public record Ledger(String file, FileType type, List<Sheet> sheets, List<String> notes) implements LedgerReading {
    public Ledger {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /**
     * One sheet.
     *
     * @param name as on its tab; empty for CSV
     * @param headerRow row of the header, from 1 as the spreadsheet program counts
     * @param headers column titles without line breaks and outer blanks; empty where a column has none
     */
    public record Sheet(String name, int headerRow, List<String> headers, List<Row> rows) {
        public Sheet {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }

        /** Value of a row in the first column of that title; empty when there is no such column or nothing in it. */
        public Optional<String> value(Row row, String header) {
            int column = headers.indexOf(header);
            return column < 0 ? Optional.empty() : row.value(column);
        }
    }

    /**
     * One record.
     *
     * @param number row in the sheet, from 1
     * @param values by column, dates as {@code yyyy-MM-dd}, numbers plain; may be shorter than the header
     */
    public record Row(int number, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }

        /** The value in that column, counted from 0, if there is one. */
        public Optional<String> value(int column) {
            return column < values.size() && !values.get(column).isBlank()
                    ? Optional.of(values.get(column))
                    : Optional.empty();
        }
    }
}
