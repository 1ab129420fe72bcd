package xiezhi.acceptance.admission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import xiezhi.core.report.ReviewedCase;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleWriter;

/** Clean generated cases, as the program reads them. */
final class GeneratedCases {
    private GeneratedCases() {}

    static List<ReviewedCase> clean(long seed, int count, Path folder) throws IOException {
        new SampleWriter()
                .write(
                        new SampleRequest(
                                seed,
                                count,
                                new SampleRequest.Defects.None(),
                                List.of(SampleRequest.Format.TXT),
                                false,
                                folder),
                        done -> {});
        try (var folders = new CaseFolders()) {
            var reviewer = CaseReviewer.of(LawBook.load());
            return folders.in(List.of(folder.resolve("cases"))).toList().stream()
                    .flatMap(input -> reviewer.readOnly(input).stream())
                    .toList();
        }
    }
}
