package xiezhi.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.Ledger;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/** A grid of cells seen as text, or as a ledger with header and records. */
public final class LedgerView {
    /** Rows within which the header is looked for: above it stand a title, a unit, a date. */
    private static final int HEADER_WITHIN = 15;

    /** Share of the widest row's filled cells from which a row is the header. */
    private static final double HEADER_SHARE = 0.6;

    private LedgerView() {}

    /** Every row a table row; the sheets are the pages. */
    public static ExtractedText text(String name, Grid grid, Limits limits) throws UnreadableFile {
        TextBuilder text = new TextBuilder(limits);
        int page = 0;
        for (Grid.Sheet sheet : grid.sheets()) {
            text.page(++page);
            sheet.rows().forEach(row -> text.row(row.number(), row.cells()));
        }
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "表格里没有内容");
        }
        grid.notes().forEach(text::note);
        return text.text(name, grid.type(), page);
    }

    public static Ledger ledger(String name, Grid grid) throws UnreadableFile {
        List<Ledger.Sheet> sheets = new ArrayList<>();
        for (Grid.Sheet sheet : grid.sheets()) {
            header(sheet).ifPresent(header -> sheets.add(sheet(sheet, header)));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "表格里没有找到表头行，请把列名放在第一行后提交");
        }
        return new Ledger(name, grid.type(), sheets, grid.notes());
    }

    private static Optional<Grid.Row> header(Grid.Sheet sheet) {
        List<Grid.Row> first = sheet.rows().stream().limit(HEADER_WITHIN).toList();
        long widest = first.stream().mapToLong(Grid.Row::filled).max().orElse(0);
        return first.stream()
                .filter(row -> row.filled() >= 2 && row.filled() >= HEADER_SHARE * widest)
                .findFirst();
    }

    private static Ledger.Sheet sheet(Grid.Sheet sheet, Grid.Row header) {
        List<Ledger.Row> rows = sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .map(row -> new Ledger.Row(row.number(), row.cells()))
                .toList();
        List<String> titles = header.cells().stream()
                .map(title -> title.replaceAll("\\s+", ""))
                .toList();
        return new Ledger.Sheet(sheet.name(), header.number(), titles, rows);
    }
}
