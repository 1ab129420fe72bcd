package xiezhi.lawbook.check;

import java.util.stream.Collectors;
import xiezhi.core.finding.Finding;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Example;

/** Says why an example came out as it did. */
final class Explanation {
    private Explanation() {}

    static String of(LawBook book, CompiledRule rule, Example example) {
        var findings = book.rules().examine(example.file()).findings(rule);
        var text = findings.stream()
                .filter(finding -> !finding.message().isEmpty())
                .map(Finding::message)
                .limit(2)
                .collect(Collectors.joining(" | "));
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
