package xiezhi.acceptance.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.rule.Severity;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.wire.ReviewJson;

/** Lawful cases in many styles: nothing is called wrong, every paper is recognised, every value is read as printed. */
final class CleanCasesTest {
    private static final CaseReviewer REVIEWER = CaseReviewer.of(LawBook.load());
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder;

    @TestFactory
    @DisplayName("手写的合法案卷：没有问题，文种和各项内容读得准确")
    Stream<DynamicTest> readsAndClearsEveryCase() throws IOException {
        try (var paths = Files.list(Path.of("src/test/resources/clean"))) {
            return paths.sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(
                            path.getFileName().toString(), () -> check(HandMadeCase.read(path))));
        }
    }

    private static void check(HandMadeCase made) throws IOException {
        try (var cases = new CaseFolders()) {
            var reviewed = cases.in(made.write(folder))
                    .flatMap(input -> REVIEWER.review(input).stream())
                    .toList();
            assertThat(reviewed).as("cases found").hasSize(1);
            check(made, reviewed.getFirst());
        }
    }

    private static void check(HandMadeCase made, ReviewedCase reviewed) {
        var expected = JSON.readTree(made.expected());
        var failures = reviewed.findings().stream()
                .filter(Finding::isFailure)
                .filter(finding -> finding.severity() != Severity.MINOR || !names(expected.path("minor"), finding))
                .toList();
        assertThat(told(failures)).as("findings").isEmpty();
        var read = JSON.readTree(ReviewJson.read(reviewed));
        assertThat(kinds(made, read)).as("kinds").isEqualTo(kinds(made));
        List<String> unsure =
                expected.path("unsure").valueStream().map(JsonNode::asString).toList();
        expected.properties().forEach(value -> {
            if (!value.getKey().equals("unsure") && !value.getKey().equals("minor")) {
                assertThat(read.path("values").path(value.getKey()))
                        .as(value.getKey())
                        .isEqualTo(value.getValue());
            }
        });
        read.path("facts")
                .valueStream()
                .filter(fact -> expected.has(fact.path("id").asString()))
                .forEach(fact -> {
                    var id = fact.path("id").asString();
                    assertThat(fact.path("sure").asBoolean())
                            .as(id + " is sure")
                            .isEqualTo(!unsure.contains(id));
                });
    }

    /** Slips of form the case is known to have. */
    private static boolean names(JsonNode known, Finding finding) {
        return known.valueStream().anyMatch(rule -> rule.asString().equals(finding.rule()));
    }

    /** Expected kinds by file; of a bound file all together. */
    private static Map<String, List<String>> kinds(HandMadeCase made) {
        var kinds = new TreeMap<String, List<String>>();
        for (var file : made.files()) {
            kinds.merge(
                    made.pack().equals("pdf") ? "" : file.name(),
                    file.kinds().stream().sorted().toList(),
                    CleanCasesTest::joined);
        }
        return kinds;
    }

    private static Map<String, List<String>> kinds(HandMadeCase made, JsonNode read) {
        var kinds = new TreeMap<String, List<String>>();
        read.path("documents").valueStream().forEach(document -> {
            var file = document.path("file").asString();
            kinds.merge(
                    made.pack().equals("pdf") ? "" : file,
                    List.of(document.path("kind").asString()),
                    CleanCasesTest::joined);
        });
        return kinds;
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).sorted().toList();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().id() + " " + finding.rule() + " " + finding.message())
                .toList();
    }
}
