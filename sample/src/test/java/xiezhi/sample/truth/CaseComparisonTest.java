package xiezhi.sample.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;
import xiezhi.sample.defect.Planted;

@DisplayName("核查结果与植入缺陷的比较")
class CaseComparisonTest {
    private static final String DECISION = "20 行政处罚决定书.txt";
    private static final String RECEIPT = "21 送达回证.txt";

    @Test
    void findingOfTheCheckInTheDocumentFindsTheDefect() {
        CaseComparison comparison = CaseComparison.of(
                "case-1", List.of(planted("no-evidence", DECISION, "H120")), List.of(fails(DECISION, "H120")));

        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.right()).hasSize(1);
        assertThat(comparison.extra()).isEmpty();
    }

    @Test
    void findingOfTheCheckInAnotherDocumentIsExtraAndTheDefectMissed() {
        CaseComparison comparison = CaseComparison.of(
                "case-1", List.of(planted("no-evidence", DECISION, "H120")), List.of(fails(RECEIPT, "H120")));

        assertThat(comparison.missed()).hasSize(1);
        assertThat(comparison.extra()).hasSize(1);
    }

    @Test
    void missingDocumentIsFoundWhereverTheFindingPoints() {
        CaseComparison comparison = CaseComparison.of(
                "case-1", List.of(planted("no-receipt", "", "H256")), List.of(fails(DECISION, "H256")));

        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.extra()).isEmpty();
    }

    @Test
    void consequenceIsRightButFindsNothing() {
        Planted planted = new Planted(
                "case-1",
                "repealed-law",
                "",
                List.of("E006"),
                List.of("E002"),
                "fatal",
                "penalty-decision",
                DECISION,
                "");
        CaseComparison comparison = CaseComparison.of("case-1", List.of(planted), List.of(fails(RECEIPT, "E002")));

        assertThat(comparison.missed()).containsExactly(planted);
        assertThat(comparison.right()).hasSize(1);
        assertThat(comparison.extra()).isEmpty();
    }

    @Test
    void undecidedChecksDoNotCount() {
        Finding undecided = finding(Outcome.CANNOT_TELL, Severity.FATAL, DECISION, "H120");
        CaseComparison comparison =
                CaseComparison.of("case-1", List.of(planted("no-evidence", DECISION, "H120")), List.of(undecided));

        assertThat(comparison.missed()).hasSize(1);
        assertThat(comparison.extra()).isEmpty();
    }

    @Test
    void sharesAreCountedOverCasesAndKinds() {
        var measurement = new Measurement();
        measurement.add(CaseComparison.of(
                "case-1",
                List.of(planted("no-evidence", DECISION, "H120"), planted("no-receipt", "", "H256")),
                List.of(fails(DECISION, "H120"), fails(RECEIPT, "H256"))));
        measurement.add(CaseComparison.of(
                "case-2", List.of(planted("no-evidence", DECISION, "H120")), List.of(fails(RECEIPT, "H120"))));
        measurement.add(CaseComparison.of(
                "case-3",
                List.of(),
                List.of(
                        finding(Outcome.FAIL, Severity.MINOR, DECISION, "H260"),
                        finding(Outcome.FAIL, Severity.MAJOR, DECISION, "H256"))));

        assertThat(measurement.cases()).isEqualTo(3);
        assertThat(measurement.cleanCases()).isEqualTo(1);
        assertThat(measurement.heavyOnClean()).isEqualTo(1);
        assertThat(measurement.recall()).isEqualTo(2.0 / 3);
        assertThat(measurement.precision()).isEqualTo(2.0 / 5);
        assertThat(measurement.kinds())
                .extracting(
                        Measurement.KindCount::defect, Measurement.KindCount::recall, Measurement.KindCount::precision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no-evidence", 0.5, 0.5),
                        org.assertj.core.groups.Tuple.tuple("no-receipt", 1.0, 0.5));
        assertThat(measurement.extraByRule()).containsEntry("rule/H120", 1);
    }

    @Test
    void listIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Planted planted = new Planted(
                "case-1",
                "x",
                "缺“证据”",
                List.of("H120", "G007"),
                List.of("H257"),
                "major",
                "prior-notice",
                "a\\b.txt",
                "第\n行");
        Files.writeString(folder.resolve(Truth.FILE), planted.json() + "\n");

        assertThat(Truth.in(folder).of("case-1")).containsExactly(planted);
        assertThat(Truth.in(folder).of("case-2")).isEmpty();
    }

    @Test
    void brokenListIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Truth.FILE), planted("x", "", "H120").json() + "\n{\"case\":\"c\"}\n");

        assertThatThrownBy(() -> Truth.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private static Planted planted(String defect, String file, String... checks) {
        return new Planted("case-1", defect, "", List.of(checks), List.of(), "major", "penalty-decision", file, "");
    }

    private static Finding fails(String file, String check) {
        return finding(Outcome.FAIL, Severity.MAJOR, file, check);
    }

    private static Finding finding(Outcome outcome, Severity severity, String file, String check) {
        return new Finding(
                "rule/" + check,
                "",
                List.of(check),
                Category.H,
                severity,
                outcome,
                Fact.absent(),
                "",
                "",
                List.of(),
                List.of(Place.of(file)),
                List.of(),
                "",
                Provenance.SEEN);
    }
}
