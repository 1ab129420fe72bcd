package xiezhi.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.report.ReviewedCase;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.extract.intake.CaseInput;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleWriter;
import xiezhi.sample.truth.CaseComparison;
import xiezhi.sample.truth.Measurement;
import xiezhi.sample.truth.Truth;

@DisplayName("生成案卷的查全率和查准率")
class RecallAndPrecisionTest {
    private static final long SEED = 60;
    private static final int CASES = 60;
    /** What must hold in the end is 0.95 and 0.98; these floors keep what is reached, and are raised with it. */
    private static final double LEAST_RECALL = 0.90;

    private static final double LEAST_PRECISION = 0.97;

    @Test
    void sixtyCasesStayAboveTheFloors(@TempDir Path folder) throws IOException {
        new SampleWriter()
                .write(
                        new SampleRequest(
                                SEED,
                                CASES,
                                new SampleRequest.Defects.All(),
                                List.of(SampleRequest.Format.TXT),
                                false,
                                folder),
                        done -> {});
        var truth = Truth.in(folder);
        var measurement = new Measurement();
        try (var folders = new CaseFolders()) {
            List<CaseInput> inputs =
                    folders.in(List.of(folder.resolve("cases"))).toList();
            var reviewer = CaseReviewer.of(LawBook.load(LawFiles.find(), new LawErrors()));
            inputs.parallelStream()
                    .flatMap(input -> reviewer.review(input).stream())
                    .map(reviewed -> compared(reviewed, truth))
                    .toList()
                    .forEach(measurement::add);
        }

        System.out.printf(
                "cases %d, recall %.4f (%d of %d), precision %.4f (%d extra), heavy on clean %d%n",
                measurement.cases(),
                measurement.recall(),
                measurement.found(),
                measurement.planted(),
                measurement.precision(),
                measurement.extra(),
                measurement.heavyOnClean());
        assertThat(measurement.cases()).isEqualTo(CASES);
        assertThat(measurement.heavyOnClean()).isZero();
        assertThat(measurement.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(measurement.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static CaseComparison compared(ReviewedCase reviewed, Truth truth) {
        return CaseComparison.of(reviewed.name(), truth.of(reviewed.name()), reviewed.findings());
    }
}
