package xiezhi.acceptance.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Severity;
import xiezhi.extract.intake.CaseInput;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.reading.review.CaseReviewer;

/**
 * Lawful case files written by hand, and defects planted into them one at a time: each must be found, with its check, in
 * its file, and nothing else may be called fatal.
 */
final class PlantedDefectsTest {
    private static final CaseReviewer REVIEWER = CaseReviewer.of(LawBook.load());

    @TestFactory
    @DisplayName("没有缺陷的案卷没有阻断和警示")
    Stream<DynamicTest> findsNothingSeriousInTheLawfulCases() throws IOException {
        return bases().stream()
                .map(base -> DynamicTest.dynamicTest(base.getFileName().toString(), () -> {
                    var serious = failures(Variant.input(files(base))).stream()
                            .filter(finding -> finding.severity() != Severity.MINOR)
                            .toList();
                    assertThat(told(serious)).isEmpty();
                }));
    }

    @TestFactory
    @DisplayName("种下的缺陷被找到、落在所在文书，且没有别的阻断")
    Stream<DynamicTest> findsEveryPlantedDefect() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (var base : bases()) {
            var files = files(base);
            // Reviewed beside each other: that takes nearly all of the time.
            var reviewed = variants(base).parallelStream()
                    .map(variant -> Map.entry(variant, failures(variant.planted(files))))
                    .toList();
            reviewed.forEach(each -> tests.add(DynamicTest.dynamicTest(
                    base.getFileName() + "：" + each.getKey().zh(), () -> check(each.getKey(), each.getValue()))));
        }
        return tests.stream();
    }

    private static void check(Variant variant, List<Finding> failures) {
        var found = failures.stream()
                .filter(finding -> names(finding, variant.finds()))
                .toList();
        assertThat(found).as("one of %s in %s", variant.finds(), told(failures)).isNotEmpty();
        var placed =
                found.stream().filter(finding -> isPlaced(finding, variant)).toList();
        assertThat(placed)
                .as("placed in %s “%s”: %s", variant.in(), variant.words(), told(found))
                .isNotEmpty();
        assertThat(placed)
                .as("at least %s: %s", variant.severity(), told(placed))
                .anyMatch(finding -> finding.severity()
                                .compareTo(Severity.valueOf(variant.severity().toUpperCase(java.util.Locale.ROOT)))
                        <= 0);
        assertThat(placed).as("cited").allMatch(finding -> !finding.citations().isEmpty());
        var others = failures.stream()
                .filter(finding -> finding.severity() == Severity.FATAL)
                .filter(finding -> !names(finding, variant.finds()) && !names(finding, variant.also()))
                .toList();
        assertThat(told(others)).as("other fatal findings").isEmpty();
    }

    private static boolean names(Finding finding, List<String> ids) {
        return ids.contains(finding.rule()) || finding.checks().stream().anyMatch(ids::contains);
    }

    private static boolean isPlaced(Finding finding, Variant variant) {
        return finding.places().stream()
                .anyMatch(place ->
                        place.file().startsWith(variant.in()) && place.text().contains(variant.words()));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().id() + " " + finding.rule() + " " + finding.checks() + " "
                        + finding.message() + " "
                        + finding.places().stream()
                                .limit(3)
                                .map(place -> place.file() + "“" + place.text() + "”")
                                .toList())
                .toList();
    }

    private static List<Finding> failures(CaseInput input) {
        return REVIEWER.review(input).stream()
                .flatMap(reviewed -> reviewed.findings().stream())
                .filter(Finding::isFailure)
                .toList();
    }

    private static List<Path> bases() throws IOException {
        var root = Path.of("src/test/resources/defects");
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, String> files(Path base) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var texts = Files.list(base)) {
            for (var text :
                    texts.filter(path -> path.toString().endsWith(".txt")).toList()) {
                files.put(text.getFileName().toString(), Files.readString(text));
            }
        }
        return files;
    }

    private static List<Variant> variants(Path base) throws IOException {
        var errors = new LawErrors();
        var path = base.resolve("variants.yaml");
        var variants =
                YamlFile.read(new LawFile(path.toString(), Files.readString(path)), errors).each("variants").stream()
                        .map(Variant::of)
                        .toList();
        errors.throwIfAny();
        return variants;
    }
}
