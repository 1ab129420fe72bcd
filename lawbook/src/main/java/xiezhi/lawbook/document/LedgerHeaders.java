package xiezhi.lawbook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** How the columns of ledgers are headed, from {@code law/ledger.yaml}. Immutable. */
public final class LedgerHeaders {
    private static final String PATH = "law/ledger.yaml";

    /** What stands around the name of a column: blanks, a number, a star, hints how to fill it in. */
    private static final Pattern AROUND =
            Pattern.compile("\\s+|（(?:必填|选填|格式.*|如.*|例.*|年/?月/?日|[yY]{4}.*)）|[*＊]|^\\d+[.、]");

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Map<String, List<Pattern>> columns;
    private final Pattern totals;

    private LedgerHeaders(Map<String, List<Pattern>> columns, Pattern totals) {
        this.columns = columns;
        this.totals = totals;
    }

    /** Reads the file; a law folder without one knows no ledgers. */
    static LedgerHeaders load(LawFiles files, LawErrors errors) {
        var columns = new LinkedHashMap<String, List<Pattern>>();
        var file = files.file(PATH);
        if (file.isEmpty()) {
            return new LedgerHeaders(columns, NONE);
        }
        var node = YamlFile.read(file.get(), errors);
        for (var column : node.each("columns")) {
            var headers = column.texts("headers").stream()
                    .map(header -> pattern(header, column))
                    .toList();
            columns.put(column.text("column"), headers);
            column.refuseOtherKeys();
        }
        var totals = pattern(node.text("totals"), node);
        node.refuseOtherKeys();
        return new LedgerHeaders(columns, totals);
    }

    private static Pattern pattern(String words, YamlNode node) {
        try {
            return Pattern.compile(words);
        } catch (PatternSyntaxException mistake) {
            node.error("a regular expression", "'" + words + "'", "correct the wording");
            return NONE;
        }
    }

    /** The column a cell heads, by its id; blanks, numbers and hints in the cell do not matter. */
    public Optional<String> column(String cell) {
        var name = AROUND.matcher(cell.replace('(', '（').replace(')', '）')).replaceAll("");
        return columns.entrySet().stream()
                .filter(column -> column.getValue().stream()
                        .anyMatch(header -> header.matcher(name).matches()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The cell begins a row that adds up others or closes the table. */
    public boolean isTotal(String cell) {
        return totals.matcher(cell.replaceAll("\\s+", "")).matches();
    }
}
