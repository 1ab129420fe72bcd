package xiezhi.reading.review;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.NoScore;
import xiezhi.core.rule.Outcome;
import xiezhi.extract.Extracted;
import xiezhi.extract.Extraction;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.extract.intake.CaseInput;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.CaseReader;
import xiezhi.reading.ReadCase;

/**
 * Reviews cases as they were handed in: files are read, documents folded into the case, the law asked. Safe for several
 * threads; the same files give the same answer.
 */
public final class CaseReviewer {
    private static final Logger LOG = System.getLogger(CaseReviewer.class.getName());
    private static final String LOST = "not-reviewed";

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
        return guarded(input, () -> read(input).stream().map(this::review).toList());
    }

    /** What was read from one input, folded but not reviewed. */
    public List<ReviewedCase> readOnly(CaseInput input) {
        return guarded(input, () -> read(input).stream().map(this::folded).toList());
    }

    private ReviewedCase folded(ReadCase read) {
        var file = book.judged(FoldedCase.of(read.documents()));
        return new ReviewedCase(
                read.name(), file, List.of(), 0, 0, read.unreadable(), read.notes(), new NoScore("只读取，未核查"));
    }

    /** One case that breaks the program, or asks more of it than there is, must not end the run of all others. */
    private List<ReviewedCase> guarded(CaseInput input, Supplier<List<ReviewedCase>> work) {
        try {
            return work.get();
        } catch (RuntimeException broken) {
            LOG.log(Level.DEBUG, input.name(), broken);
            return List.of(lost(input, "程序处理此案卷时出错（" + broken.getClass().getSimpleName() + "），未核查，请报告；其余案卷照常核查"));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return List.of(lost(input, "案卷过大或者结构异常，未核查，请拆分后提交；其余案卷照常核查"));
        }
    }

    private ReviewedCase lost(CaseInput input, String why) {
        var message = new Unreadable(input.name(), LOST, input.name() + "：" + why);
        return folded(reader.read(input.name(), List.of(message)));
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
