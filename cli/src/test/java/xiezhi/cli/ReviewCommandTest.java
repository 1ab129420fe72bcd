package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReviewCommandTest {
    private static final String CLEAN = Call.sample("02-hazardous-waste-clean");
    private static final String DEFECTIVE = Call.sample("03-exhaust-rights");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheMostSeriousFirstAndTheScore() {
        var call = Call.of("review", DEFECTIVE);

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.lines()).startsWith("■ 03-exhaust-rights").anyMatch(line -> line.startsWith("  评查得分 0（"));
        assertThat(call.lines().getLast()).startsWith("共 1 个案件：阻断 ");
        var weights = call.lines().stream()
                .filter(line -> line.startsWith("  【"))
                .map(line -> List.of("阻断", "警示", "提示").indexOf(line.substring(3, 5)))
                .toList();
        assertThat(weights).isNotEmpty().doesNotContain(-1).isSorted();
    }

    @Test
    void listsWhatCannotBeToldOnlyWhenAsked() {
        // Of a single paper of a case most cannot be told.
        var paper = Call.ROOT
                .resolve("samples/cases/03-exhaust-rights/23 行政处罚听证告知书.docx")
                .toString();
        assertThat(Call.of("review", paper).out()).doesNotContain("【无法判断】");
        assertThat(Call.of("review", paper, "--all").out()).contains("【无法判断】");
    }

    @Test
    void exitsByTheWeightOfWhatWasFound() {
        assertThat(Call.of("review", DEFECTIVE, "--fail-on", "fatal").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Call.of("review", CLEAN, "--fail-on", "minor").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesTheDocumentedJson() {
        var lines = Call.of("review", DEFECTIVE, "--format", "json").json();

        assertThat(lines).hasSize(1);
        var review = lines.getFirst();
        assertThat(review.propertyNames())
                .containsExactly(
                        "case",
                        "regime",
                        "documents",
                        "facts",
                        "values",
                        "unreadable",
                        "notes",
                        "findings",
                        "score",
                        "counts");
        assertThat(review.path("documents"))
                .allSatisfy(document ->
                        assertThat(document.propertyNames()).contains("file", "kind", "number", "date", "pages"));
        assertThat(review.path("facts"))
                .allSatisfy(fact -> assertThat(fact.propertyNames())
                        .containsExactly("id", "value", "sure", "file", "page", "text"));
        assertThat(review.path("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.propertyNames())
                    .contains(
                            "rule",
                            "checks",
                            "category",
                            "severity",
                            "outcome",
                            "message",
                            "citations",
                            "places",
                            "cure");
            assertThat(finding.path("places"))
                    .allSatisfy(place -> assertThat(place.propertyNames()).contains("file", "page", "text"));
        });
        assertThat(review.path("counts").propertyNames())
                .containsExactly("fatal", "major", "minor", "cannot-tell", "pass", "not-applicable");
    }

    @Test
    void scoresAWholeFileItemByItem() {
        var score =
                Call.of("review", CLEAN, "--format", "json").json().getFirst().path("score");

        assertThat(score.path("legality").asInt()).isEqualTo(50);
        assertThat(score.path("sheet").asString()).isEqualTo("ordinary");
        assertThat(score.path("total").asDouble())
                .isEqualTo(score.path("legality").asDouble()
                        + score.path("normative").asDouble()
                        - score.path("deductions").asDouble());
        assertThat(score.path("items")).hasSize(25 + 14 + 14);
        // What nobody could tell counts on neither side.
        assertThat(score.path("items"))
                .filteredOn(item -> item.path("outcome").asString().equals("cannot-tell"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("lines")).isNotEmpty())
                .allSatisfy(item -> assertThat(item.path("earned")).isEqualTo(item.path("counted")));
    }

    @Test
    void vetoesOnlyWithTheFindingThatCostIt() {
        var review = Call.of("review", DEFECTIVE, "--format", "json").json().getFirst();

        assertThat(review.path("score").path("total").asInt(-1)).isZero();
        var lost = review.path("score")
                .path("items")
                .valueStream()
                .filter(item -> item.path("part").asString().equals("legality"))
                .filter(item -> item.path("outcome").asString().equals("fail"))
                .flatMap(item -> item.path("lines").valueStream())
                .filter(line -> line.path("outcome").asString().equals("fail"))
                .map(line -> line.path("rule").asString())
                .toList();
        var fatal = review.path("findings")
                .valueStream()
                .filter(finding -> finding.path("severity").asString().equals("fatal"))
                .filter(finding -> finding.path("outcome").asString().equals("fail"))
                .map(finding -> finding.path("rule").asString())
                .toList();
        assertThat(fatal).containsAll(lost);
        assertThat(lost).isNotEmpty();
    }

    @Test
    void saysWhyThereIsNoScore() {
        var score = Call.of("review", Call.sample("11-on-the-spot"), "--format", "json")
                .json()
                .getFirst()
                .path("score");

        assertThat(List.of("legality", "normative", "deductions", "total"))
                .allMatch(part -> score.path(part).isNull());
        assertThat(score.path("reason").asString()).contains("没有这类案卷的评分表");
    }

    @Test
    void writesAFileOnlyWhenItIsWhole() throws IOException {
        var report = folder.resolve("report.html");
        var call = Call.of("review", DEFECTIVE, "--format", "html", "-o", report.toString());

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(report);
        }
        assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Call.of(
                        "review", CLEAN, "-o", folder.resolve("no/such/report").toString()))
                .satisfies(refused -> assertThat(refused.exit()).isEqualTo(ExitCode.UNUSABLE))
                .satisfies(refused -> assertThat(refused.err()).contains("目录不存在或者没有权限"));
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws IOException {
        var broken = folder.resolve("立案审批表.docx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        var call = Call.of(
                "review", broken.toString(), Call.sample("11-on-the-spot"), "/none/such.pdf", "--format", "json");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.json()).hasSize(3);
        assertThat(call.json())
                .extracting(each -> each.path("unreadable").size())
                .containsExactly(1, 0, 1);
        var alone = Call.of("review", broken.toString());
        assertThat(alone.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(alone.out()).contains("  ! ").contains("立案审批表.docx");
    }

    @Test
    void saysThatAFolderHasNoPapers() {
        var call = Call.of("review", folder.toString());

        assertThat(call.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(call.lines())
                .filteredOn(line -> line.startsWith("  ! "))
                .singleElement()
                .asString()
                .contains("文件夹里没有可读的文件");
    }

    @Test
    void givesTheSameBytesWhateverTheThreads() {
        var one = Call.of("review", DEFECTIVE, CLEAN, "--format", "json", "--threads", "1");
        var two = Call.of("review", DEFECTIVE, CLEAN, "--format", "json", "--threads", "2");

        assertThat(one.out()).isEqualTo(two.out()).isNotEmpty();
        assertThat(one.json())
                .extracting(each -> each.path("case").asString())
                .containsExactly("03-exhaust-rights", "02-hazardous-waste-clean");
    }

    @Test
    void readsTheNamedFacts() {
        var call = Call.of("read", CLEAN, "--format", "json");
        JsonNode read = call.json().getFirst();

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.propertyNames())
                .containsExactly("case", "regime", "documents", "facts", "values", "unreadable", "notes");
        assertThat(read.path("facts").valueStream().map(fact -> fact.path("id").asString()))
                .contains(
                        "agency",
                        "documentNumber",
                        "party.name",
                        "party.creditCode",
                        "party.legalRepresentative",
                        "inspectedOn",
                        "filedOn",
                        "noticeServedOn",
                        "decidedOn",
                        "violated",
                        "basis",
                        "fineFen",
                        "penaltyKinds",
                        "payWithinDays",
                        "reconsideration",
                        "litigation");
        assertThat(read.path("values").path("violated").isArray()).isTrue();
        assertThat(read.path("values").path("fineFen").isIntegralNumber()).isTrue();

        var text = Call.of("read", CLEAN);
        assertThat(text.lines())
                .startsWith("■ 02-hazardous-waste-clean")
                .anyMatch(line -> line.matches(" +fineFen +\\d+ .*◂ .*第\\d+页.*"));
    }
}
