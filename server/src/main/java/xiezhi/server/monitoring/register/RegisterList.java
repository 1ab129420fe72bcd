package xiezhi.server.monitoring.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.extract.Ledger;
import xiezhi.extract.Source;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.server.Problem;
import xiezhi.server.scope.Scope;

/** Takes lists of outlets, data loggers and limits: what a sheet holds is told by its titles; all rows or none. */
@Component
class RegisterList {
    /** Most rows of a file. */
    static final int MOST_ROWS = 5_000;

    /** Most flaws told at once. */
    static final int MOST_FLAWS = 200;

    /** What lists may hold, in the order in which one needs the other. */
    private static final List<RegisterKind> LISTED =
            List.of(RegisterKind.OUTLETS, RegisterKind.DEVICES, RegisterKind.LIMITS);

    private final TextExtractor extractor = new TextExtractor();
    private final RegisterEntries entries;

    RegisterList(RegisterEntries entries) {
        this.entries = entries;
    }

    /** A value that cannot be taken: the row as the spreadsheet program counts, the title of its column, what to do. */
    record Wrong(String sheet, int row, String column, String message) {}

    /** What came of a list: all its rows, or none and why. */
    record Taken(int added, List<Wrong> problems) {}

    /** One row of a list. */
    private record Line(String sheet, int row, RegisterEntry entry) {}

    /** Takes all rows of a file, or none when there is anything wrong with it. */
    Taken take(String name, byte[] content, Scope scope, String account) {
        var reading = extractor.ledger(name, Source.of(content));
        if (reading instanceof Unreadable unreadable) {
            throw Problem.unprocessable("MONITOR-REGISTER-010", unreadable.message());
        }
        var lines = lines((Ledger) reading);
        var flaws = entries.putAll(lines.stream().map(Line::entry).toList(), scope, account);
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            flaws.get(i)
                    .forEach(flaw -> wrong.add(
                            new Wrong(line.sheet(), line.row(), flaw.field().title(), flaw.message())));
        }
        return wrong.isEmpty()
                ? new Taken(lines.size(), List.of())
                : new Taken(0, wrong.stream().limit(MOST_FLAWS).toList());
    }

    private static List<Line> lines(Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        for (var kind : LISTED) {
            ledger.sheets().stream()
                    .filter(sheet -> sheet.headers().containsAll(titles(kind)))
                    .forEach(sheet -> sheet.rows()
                            .forEach(row -> lines.add(new Line(sheet.name(), row.number(), entry(kind, sheet, row)))));
        }
        if (lines.isEmpty()) {
            throw Problem.unprocessable(
                    "MONITOR-REGISTER-011",
                    "没有可以导入的行。表头应有这些列："
                            + LISTED.stream()
                                    .map(kind -> String.join("、", titles(kind)))
                                    .collect(Collectors.joining("；或者")));
        }
        if (lines.size() > MOST_ROWS) {
            throw Problem.unprocessable(
                    "MONITOR-REGISTER-012", "名单有 " + lines.size() + " 行，超过 " + MOST_ROWS + " 行，请分开导入");
        }
        return lines;
    }

    private static List<String> titles(RegisterKind kind) {
        return kind.needed().stream().map(RegisterField::title).toList();
    }

    private static RegisterEntry entry(RegisterKind kind, Ledger.Sheet sheet, Ledger.Row row) {
        Map<RegisterField, String> words = new EnumMap<>(RegisterField.class);
        for (var field : kind.fields()) {
            sheet.value(row, field.title()).ifPresent(value -> words.put(field, value));
        }
        return new RegisterEntry(kind, words, "");
    }
}
