package xiezhi.reading.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.extract.Block;
import xiezhi.lawbook.document.LedgerHeaders;

/**
 * The header of a ledger.
 *
 * @param rows rows of the sheet down to the header's last, itself included
 * @param columns which column is where, from 0
 * @param isInTenThousands bare sums are in units of ten thousand yuan
 */
record LedgerHeader(int rows, Map<LedgerColumn, Integer> columns, boolean isInTenThousands) {
    private static final int MIN_COLUMNS = 3;
    private static final String TEN_THOUSANDS = "万元";

    LedgerHeader {
        columns = Map.copyOf(columns);
    }

    /** The header that one row makes, or two: in two the upper one names groups of columns. */
    static Optional<LedgerHeader> of(List<Block> rows, LedgerHeaders headers) {
        if (rows.getLast().text().chars().anyMatch(c -> c >= '0' && c <= '9') && rows.size() > 1) {
            return Optional.empty();
        }
        Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
        var isInTenThousands = false;
        var titles = titles(rows);
        for (var index = 0; index < titles.size(); index++) {
            for (var title : titles.get(index)) {
                var column = headers.column(title).flatMap(LedgerColumn::of);
                if (column.isPresent()) {
                    var isNew = columns.putIfAbsent(column.get(), index) == null;
                    isInTenThousands |= isNew && column.get() == LedgerColumn.FINE && title.contains(TEN_THOUSANDS);
                    break;
                }
            }
        }
        var namesCase = columns.containsKey(LedgerColumn.PARTY) || columns.containsKey(LedgerColumn.NUMBER);
        return namesCase && columns.size() >= MIN_COLUMNS
                ? Optional.of(new LedgerHeader(rows.size(), columns, isInTenThousands))
                : Optional.empty();
    }

    /** For each column what it may be called: group and name together, the name, the group where there is no name. */
    private static List<List<String>> titles(List<Block> rows) {
        var lower = rows.getLast().cells();
        var upper = rows.size() > 1 ? rows.getFirst().cells() : List.<String>of();
        List<List<String>> titles = new ArrayList<>();
        var group = "";
        for (var index = 0; index < Math.max(lower.size(), upper.size()); index++) {
            var own = index < upper.size() ? upper.get(index) : "";
            group = own.isBlank() ? group : own;
            var name = index < lower.size() ? lower.get(index) : "";
            titles.add(
                    name.isBlank()
                            ? Stream.of(own).filter(title -> !title.isBlank()).toList()
                            : List.of(group + name, name));
        }
        return titles;
    }

    boolean isRicherThan(Optional<LedgerHeader> other) {
        return columns.size() > other.map(header -> header.columns().size()).orElse(0);
    }

    /** The same header that many rows down the sheet. */
    LedgerHeader below(int above, boolean isUnitAbove) {
        return new LedgerHeader(above + rows, columns, isInTenThousands || isUnitAbove);
    }
}
