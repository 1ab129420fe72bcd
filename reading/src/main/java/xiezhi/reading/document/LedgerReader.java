package xiezhi.reading.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.casefile.Document;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;

/** Reads a ledger: a table whose header names the columns of a case and whose rows are one case each. */
public final class LedgerReader {
    /** More rows than this are not read. */
    public static final int MAX_ROWS = 200_000;

    private static final int HEADER_ROWS = 20;
    private static final int MIN_COLUMNS = 3;

    /**
     * One case of a ledger.
     *
     * @param name number or party, with the row
     * @param documents what the row says, as documents
     */
    public record Row(String name, List<Document> documents) {
        public Row {
            documents = List.copyOf(documents);
        }
    }

    /** Where the header stands and which column is where. */
    private record Header(int row, Map<LedgerColumn, Integer> columns, boolean isInTenThousands) {}

    /** The table has a header that names a case. */
    public boolean isLedger(ExtractedText text) {
        return header(rows(text.blocks())).isPresent();
    }

    /** The rows below the header, without empty ones. */
    public List<Row> rows(ExtractedText text) {
        var blocks = rows(text.blocks());
        var header = header(blocks);
        if (header.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (var block : blocks.subList(header.get().row() + 1, blocks.size())) {
            LedgerRow.of(text, block, header.get().columns(), header.get().isInTenThousands())
                    .ifPresent(rows::add);
        }
        return List.copyOf(rows);
    }

    private static List<Block> rows(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .limit(MAX_ROWS)
                .toList();
    }

    private static Optional<Header> header(List<Block> rows) {
        for (var index = 0; index < Math.min(HEADER_ROWS, rows.size()); index++) {
            var columns = columns(rows.get(index));
            var namesCase = columns.containsKey(LedgerColumn.PARTY) || columns.containsKey(LedgerColumn.NUMBER);
            if (namesCase && columns.size() >= MIN_COLUMNS) {
                return Optional.of(new Header(index, columns, isInTenThousands(rows.get(index), columns)));
            }
        }
        return Optional.empty();
    }

    private static boolean isInTenThousands(Block row, Map<LedgerColumn, Integer> columns) {
        var fine = columns.get(LedgerColumn.FINE);
        return fine != null && LedgerColumn.isInTenThousands(row.cells().get(fine));
    }

    private static Map<LedgerColumn, Integer> columns(Block row) {
        Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
        for (var index = 0; index < row.cells().size(); index++) {
            var at = index;
            LedgerColumn.of(row.cells().get(index)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }
}
