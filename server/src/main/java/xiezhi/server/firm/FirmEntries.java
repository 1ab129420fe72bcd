package xiezhi.server.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.extract.Ledger;
import xiezhi.extract.Source;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.server.Problem;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.scope.Scope;

/** Adds firms to the register: one from a form, or a list of them, all or none. */
@Component
class FirmEntries {
    /** Most rows of a list. */
    static final int MOST_ROWS = 20_000;

    /** Most flaws told at once. */
    static final int MOST_FLAWS = 200;

    private static final String KNOWN = "名录中已有这家企业，请删去这一行";

    private final TextExtractor extractor = new TextExtractor();
    private final FirmStore firms;
    private final Organisation organisation;
    private final TransactionOperations transactions;
    private final Clock clock;

    FirmEntries(FirmStore firms, Organisation organisation, TransactionOperations transactions, Clock clock) {
        this.firms = firms;
        this.organisation = organisation;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A value that cannot be taken: the row as the spreadsheet program counts, the title of its column, what to do. */
    record Wrong(int row, String column, String message) {}

    /** What came of a list: all its firms, or none and why. */
    record Taken(int added, List<Wrong> problems) {}

    /** One row of a list. */
    private record Line(int row, FirmEntry entry) {}

    /** Adds one firm; the answer is its id. */
    String add(FirmEntry entry, Scope scope) {
        var flaws = entry.flaws(unit -> isPlace(unit, scope));
        if (!flaws.isEmpty()) {
            var first = flaws.getFirst();
            throw Problem.unprocessable(
                    "FIRM-001",
                    first.column().title() + "：" + first.message(),
                    first.column().id());
        }
        var firm = entry.firm();
        if (!firms.known(Set.of(firm.creditCode())).isEmpty()) {
            throw known();
        }
        write(List.of(firm));
        return firm.id();
    }

    /** Adds all firms of a list, or none when there is anything wrong with it. */
    Taken take(String name, byte[] content, Scope scope) {
        var lines = lines(sheet(name, content));
        var known = new HashSet<>(firms.known(
                lines.stream().map(line -> line.entry().creditCode()).toList()));
        List<Wrong> wrong = new ArrayList<>();
        for (var line : lines) {
            var flaws = line.entry().flaws(unit -> isPlace(unit, scope));
            flaws.forEach(flaw -> wrong.add(new Wrong(line.row(), flaw.column().title(), flaw.message())));
            if (!known.add(line.entry().creditCode()) && flaws.isEmpty()) {
                wrong.add(new Wrong(line.row(), FirmColumn.CREDIT_CODE.title(), KNOWN));
            }
        }
        if (!wrong.isEmpty()) {
            return new Taken(0, wrong.stream().limit(MOST_FLAWS).toList());
        }
        write(lines.stream().map(line -> line.entry().firm()).toList());
        return new Taken(lines.size(), List.of());
    }

    private boolean isPlace(String unit, Scope scope) {
        return organisation.isUnit(unit) && scope.sees(unit);
    }

    private Ledger.Sheet sheet(String name, byte[] content) {
        var reading = extractor.ledger(name, Source.of(content));
        if (reading instanceof Unreadable unreadable) {
            throw Problem.unprocessable("FIRM-010", unreadable.message());
        }
        var titles =
                List.of(FirmColumn.values()).stream().map(FirmColumn::title).toList();
        var sheet = ((Ledger) reading)
                .sheets().stream()
                        .filter(each -> each.headers().containsAll(titles))
                        .findFirst()
                        .orElseThrow(() ->
                                Problem.unprocessable("FIRM-011", "第一行应有这些列：" + String.join("、", titles) + "，请核对表头"));
        if (sheet.rows().size() > MOST_ROWS) {
            throw Problem.unprocessable("FIRM-012", "名单有 " + sheet.rows().size() + " 行，超过 " + MOST_ROWS + " 行，请分开导入");
        }
        return sheet;
    }

    private List<Line> lines(Ledger.Sheet sheet) {
        var today = LocalDate.now(clock);
        return sheet.rows().stream()
                .map(row -> new Line(row.number(), entry(sheet, row, today)))
                .toList();
    }

    /** A list names the unit; a name no unit has stays, so that the flaw is found there. */
    private FirmEntry entry(Ledger.Sheet sheet, Ledger.Row row, LocalDate today) {
        Map<FirmColumn, String> values = new EnumMap<>(FirmColumn.class);
        for (var column : FirmColumn.values()) {
            sheet.value(row, column.title()).ifPresent(value -> values.put(column, value));
        }
        values.computeIfPresent(
                FirmColumn.UNIT,
                (column, named) -> organisation.unitNamed(named.strip(), today).orElse(named));
        return new FirmEntry(values);
    }

    private void write(List<Firm> added) {
        try {
            transactions.executeWithoutResult(status -> firms.add(added, Map.of()));
        } catch (DuplicateKeyException meanwhile) {
            throw known();
        }
    }

    private static Problem known() {
        return Problem.unprocessable("FIRM-002", "名录中已有这个统一社会信用代码的企业，请先查找", FirmColumn.CREDIT_CODE.id());
    }
}
