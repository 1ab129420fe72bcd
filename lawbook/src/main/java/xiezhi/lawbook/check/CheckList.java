package xiezhi.lawbook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Rule;

/** The list of checks, {@code law/checks.tsv}. */
public final class CheckList {
    private static final String PATH = "law/checks.tsv";

    private final Map<String, Check> checks = new LinkedHashMap<>();
    private final LawErrors errors;

    /** A check of the list. */
    public record Check(String id, String category, String severity, String title) {}

    public CheckList(LawFiles files, LawErrors errors) {
        this.errors = errors;
        var file = files.file(PATH);
        if (file.isEmpty()) {
            errors.add(PATH, "the list of checks", "no file", "add it");
        }
        file.ifPresent(table -> table.text().lines().skip(1).forEach(line -> {
            var cells = line.split("\t", -1);
            if (cells.length >= 4) {
                checks.put(cells[0], new Check(cells[0], cells[1], cells[2], cells[3]));
            }
        }));
    }

    /** All checks, in the order of the list. */
    public List<Check> all() {
        return List.copyOf(checks.values());
    }

    void check(List<CompiledRule> rules) {
        for (var compiled : rules) {
            var rule = compiled.rule();
            if (rule.head().checks().isEmpty()) {
                error(rule, "ids of " + PATH, "none", "add checks: [G013]");
            }
            for (var id : rule.head().checks()) {
                if (!checks.containsKey(id)) {
                    error(rule, "ids of " + PATH, "'" + id + "'", "correct it");
                }
            }
        }
    }

    private void error(Rule rule, String expected, String found, String remedy) {
        errors.add(new LawError(rule.path(), rule.line(), 0, expected, found, remedy));
    }
}
