package xiezhi.reading.review;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.NoScore;
import xiezhi.core.rule.Outcome;
import xiezhi.extract.Extracted;
import xiezhi.extract.Extraction;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.intake.CaseInput;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.CaseReader;
import xiezhi.reading.ReadCase;

/**
 * Reviews cases as they were handed in: files are read, documents folded into the case, the law asked. Safe for several
 * threads; the same files give the same answer.
 */
public final class CaseReviewer {
    private final LawBook book;
    private final TextExtractor extractor = new TextExtractor();
    private final CaseReader reader;

    private CaseReviewer(LawBook book) {
        this.book = book;
        this.reader = new CaseReader(book.forms());
    }

    public static CaseReviewer of(LawBook book) {
        return new CaseReviewer(book);
    }

    /** The cases of one input: one, or one for each row of a ledger. */
    public List<ReviewedCase> review(CaseInput input) {
        return read(input).stream().map(this::review).toList();
    }

    /** What was read from one input, folded but not reviewed. */
    public List<ReviewedCase> readOnly(CaseInput input) {
        return read(input).stream()
                .map(read -> new ReviewedCase(
                        read.name(),
                        book.judged(FoldedCase.of(read.documents())),
                        List.of(),
                        0,
                        0,
                        read.unreadable(),
                        read.notes(),
                        new NoScore("只读取，未核查")))
                .toList();
    }

    private ReviewedCase review(ReadCase read) {
        var file = book.judged(FoldedCase.of(read.documents()));
        var findings = book.findings(file);
        return new ReviewedCase(
                read.name(),
                file,
                findings.stream().filter(CaseReviewer::isOpen).toList(),
                count(findings, Outcome.PASS),
                count(findings, Outcome.NOT_APPLICABLE),
                read.unreadable(),
                read.notes(),
                book.score(file, findings));
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.CANNOT_TELL;
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    private List<ReadCase> read(CaseInput input) {
        var extractions = new ArrayList<Extraction>(input.refused());
        for (var file : input.files()) {
            extractions.add(extractor.extract(file.path(), file.source()));
        }
        if (input.isLedger()) {
            var rows = extractions.stream()
                    .filter(Extracted.class::isInstance)
                    .map(extraction -> ((Extracted) extraction).text())
                    .filter(reader::isLedger)
                    .flatMap(text -> reader.ledger(text).stream())
                    .toList();
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of(reader.read(input.name(), extractions));
    }
}
