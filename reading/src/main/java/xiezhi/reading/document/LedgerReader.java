package xiezhi.reading.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xiezhi.core.casefile.Document;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.lawbook.document.LedgerHeaders;

/**
 * Reads a ledger: a table whose header names the columns of a case and whose rows are one case each. Every sheet has a
 * header of its own, of one row or two; above it may stand titles, below the rows sums.
 */
public final class LedgerReader {
    /** More rows than this are not read. */
    public static final int MAX_ROWS = 200_000;

    private static final int HEADER_WITHIN = 20;
    private static final Pattern TEN_THOUSANDS_ABOVE = Pattern.compile("单位[：:]?(?:人民币)?万元");

    private final LedgerHeaders headers;

    /** A reader of ledgers whose columns are headed like that. */
    public LedgerReader(LedgerHeaders headers) {
        this.headers = headers;
    }

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

    /** The table has a header that names a case. */
    public boolean isLedger(ExtractedText text) {
        return sheets(text).stream().anyMatch(sheet -> header(sheet).isPresent());
    }

    /** The rows below the headers, without empty ones and sums. */
    public List<Row> rows(ExtractedText text) {
        List<Row> rows = new ArrayList<>();
        for (var sheet : sheets(text)) {
            header(sheet)
                    .ifPresent(header -> sheet.stream()
                            .skip(header.rows())
                            .filter(block -> !isTotal(block))
                            .forEach(block -> LedgerRow.of(text, block, header).ifPresent(rows::add)));
        }
        return List.copyOf(rows);
    }

    /** Table rows, sheet by sheet. */
    private static Collection<List<Block>> sheets(ExtractedText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .limit(MAX_ROWS)
                .collect(Collectors.groupingBy(Block::page, TreeMap::new, Collectors.toList()))
                .values();
    }

    private boolean isTotal(Block row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(headers::isTotal)
                .isPresent();
    }

    /** A header of this row and the next, if the next says less without this one. */
    private Optional<LedgerHeader> two(List<Block> rows, int index) {
        if (index + 1 >= rows.size()) {
            return Optional.empty();
        }
        var lower = LedgerHeader.of(List.of(rows.get(index + 1)), headers);
        return LedgerHeader.of(rows.subList(index, index + 2), headers).filter(both -> both.isRicherThan(lower));
    }

    private Optional<LedgerHeader> header(List<Block> rows) {
        for (var index = 0; index < Math.min(HEADER_WITHIN, rows.size()); index++) {
            var one = LedgerHeader.of(List.of(rows.get(index)), headers);
            var found = two(rows, index).filter(both -> both.isRicherThan(one)).or(() -> one);
            if (found.isPresent()) {
                var isInTenThousands = rows.subList(0, index).stream()
                        .anyMatch(row -> TEN_THOUSANDS_ABOVE
                                .matcher(row.text().replaceAll("\\s+", ""))
                                .find());
                return Optional.of(found.get().below(index, isInTenThousands));
            }
        }
        return Optional.empty();
    }
}
