package xiezhi.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.CaseView;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.LawBook;

/** Derives everything a case page shows from its docket. */
@Component
class CaseViewer {
    private final LawBook book;
    private final Clock clock;

    CaseViewer(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The view of a docket for a person today. */
    CaseView view(DocketId id, Docket docket, Actor actor) {
        var today = LocalDate.now(clock);
        var file = book.judged(FoldedCase.of(docket));
        var findings = book.findings(file);
        var next = Admission.next(docket, actor, today, blocking(findings), book.gates());
        return new CaseView(
                id.value(),
                today,
                docket,
                file,
                book.terms(file),
                findings.stream().filter(CaseViewer::isOpen).toList(),
                next);
    }

    /** Rules of fatal findings on the docket as it stands. */
    List<String> blocking(Docket docket) {
        return blocking(book.review(FoldedCase.of(docket)));
    }

    private static List<String> blocking(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.isFailure() && finding.severity() == Severity.FATAL)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Finding finding) {
        return finding.isFailure() || finding.outcome() == Outcome.CANNOT_TELL;
    }
}
