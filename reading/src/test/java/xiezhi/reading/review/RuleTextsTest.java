package xiezhi.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.reading.document.DocumentReader;

/** Rules asked of real wordings: each text of {@code rule-texts.yaml} where the rule must find something, or must not. */
class RuleTextsTest {
    private static final LawBook BOOK = LawBook.load();
    private static final DocumentReader READER = new DocumentReader(BOOK.forms());
    private static final YamlNode TEXTS = texts();
    private static final Map<String, String> PAPERS = papers();

    private static YamlNode texts() {
        try (var file = RuleTextsTest.class.getResourceAsStream("/rule-texts.yaml")) {
            var errors = new LawErrors();
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var node = YamlFile.read(new LawFile("rule-texts.yaml", text), errors);
            errors.throwIfAny();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> papers() {
        Map<String, String> papers = new TreeMap<>();
        TEXTS.map("papers").entries().forEach((name, node) -> papers.put(name, node.asText()));
        return papers;
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsWrongAndLeavesAloneWhatIsNot() {
        return TEXTS.each("rules").stream().flatMap(node -> {
            var rule = node.text("rule");
            var fires = node.each("fires").stream().map(bodies -> test(rule, bodies, true));
            var quiet = node.each("quiet").stream().map(bodies -> test(rule, bodies, false));
            return Stream.concat(fires, quiet);
        });
    }

    private static DynamicTest test(String rule, YamlNode bodies, boolean isWrong) {
        return DynamicTest.dynamicTest(rule + " line " + bodies.line() + (isWrong ? " fires" : " is quiet"), () -> {
            var found = findings(bodies).stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
            assertThat(found).as("the rule exists").isNotEmpty();
            assertThat(found.stream().anyMatch(Finding::isFailure))
                    .as(
                            "%s",
                            found.stream()
                                    .map(each -> each.outcome() + " " + each.message())
                                    .toList())
                    .isEqualTo(isWrong);
        });
    }

    /** The findings of a case with these papers; {@code whole: true} adds papers that make it a whole file. */
    private static List<Finding> findings(YamlNode bodies) {
        List<Document> documents = new ArrayList<>();
        bodies.entries().forEach((name, body) -> {
            if (name.equals("whole")) {
                documents.addAll(WholeFile.read(READER));
            } else {
                var paper = PAPERS.get(name.replaceAll("#.*", ""));
                assertThat(paper).as(name).isNotNull();
                documents.addAll(READER.read(name + ".txt", paper.replace("{}", body.asText())));
            }
        });
        return BOOK.review(FoldedCase.of(documents));
    }
}
