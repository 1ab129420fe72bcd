package xiezhi.reading.review;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.reading.document.DocumentReader;

/**
 * Rules asked of real wordings: {@code rules-on-text.yaml} gives a short clean case, and for each rule papers with which
 * it fires and papers with which it does not. A paper takes the place of those of its kind in the clean case;
 * {@code 没有：kind} takes a kind out of it.
 */
class RulesOnTextTest {
    private static final String TABLE = "rules-on-text.yaml";
    private static final String BETWEEN_PAPERS = "(?m)^=====$";

    private static final Pattern MISSING = Pattern.compile("没有：([a-z-]+)\\n=====\\n");

    private static final LawBook BOOK = LawBook.load();
    private static final DocumentReader READER = new DocumentReader(BOOK.forms());

    @TestFactory
    Stream<DynamicTest> everyRuleFiresOnItsDefectAndOnlyOnIt() throws IOException {
        var table = table();
        var base = papers(table.text("base"));
        List<DynamicTest> tests = new ArrayList<>();
        var rules = table.each("rules").stream().map(row -> row.text("rule")).toList();
        tests.add(DynamicTest.dynamicTest(
                "none fires on the clean case", () -> assertThat(fired(base)).doesNotContainAnyElementsOf(rules)));
        for (var row : table.each("rules")) {
            var rule = row.text("rule");
            row.texts("fires")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            rule + " fires: " + text,
                            () -> assertThat(fired(base, text)).contains(rule))));
            row.texts("holds")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            rule + " holds: " + text,
                            () -> assertThat(fired(base, text)).doesNotContain(rule))));
        }
        return tests.stream();
    }

    private static YamlNode table() throws IOException {
        try (var stream = RulesOnTextTest.class.getResourceAsStream(TABLE)) {
            var errors = new LawErrors();
            var text = new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var node = YamlFile.read(new LawFile(TABLE, text), errors);
            errors.throwIfAny();
            return node;
        }
    }

    private static Map<String, List<Document>> papers(String text) {
        Map<String, List<Document>> byKind = new TreeMap<>();
        for (var paper : text.split(BETWEEN_PAPERS)) {
            var name = paper.strip().lines().findFirst().orElseThrow();
            var file = name.startsWith("文件：") ? name.substring(3) : byKind.size() + ".txt";
            var words = name.startsWith("文件：") ? paper.strip().substring(name.length()) : paper;
            READER.read(file, words.strip())
                    .forEach(document -> byKind.computeIfAbsent(
                                    document.head().kind().known().orElseThrow(), kind -> new ArrayList<>())
                            .add(document));
        }
        return byKind;
    }

    private static Set<String> fired(Map<String, List<Document>> base, String text) {
        Map<String, List<Document>> all = new TreeMap<>(base);
        var missing = MISSING.matcher(text);
        while (missing.find()) {
            all.remove(missing.group(1));
        }
        all.putAll(papers(missing.replaceAll("")));
        return fired(all);
    }

    private static Set<String> fired(Map<String, List<Document>> papers) {
        var documents = papers.values().stream().flatMap(List::stream).toList();
        return BOOK.findings(BOOK.judged(FoldedCase.of(documents))).stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .map(Finding::rule)
                .collect(toSet());
    }
}
