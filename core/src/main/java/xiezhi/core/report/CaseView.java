package xiezhi.core.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import xiezhi.core.admission.NextStep;
import xiezhi.core.admission.SignedOverride;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.event.Stage;
import xiezhi.core.finding.Finding;

/**
 * Everything a case page shows: one answer for every question to the server.
 *
 * @param name name of the case
 * @param today day of the view
 * @param docket every entry, corrected ones too
 * @param file the folded case as it stands, judged
 * @param terms answers on all terms
 * @param findings failed and undecided checks in the order of {@link Finding#ORDER}
 * @param next every kind of event: allowed now, or why not
 * @param overrides what leaders let pass, the oldest first
 */
public record CaseView(
        String name,
        LocalDate today,
        Docket docket,
        CaseFile file,
        List<TermAnswer> terms,
        List<Finding> findings,
        List<NextStep> next,
        List<SignedOverride> overrides) {

    /** The most pressing first. */
    private static final Comparator<TermAnswer> BY_DAY = Comparator.comparing((TermAnswer answer) ->
                    answer.due() instanceof Due.On on ? on.last().day() : LocalDate.MAX)
            .thenComparing(answer -> answer.rule().id());

    public CaseView {
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
        next = List.copyOf(next);
        overrides = List.copyOf(overrides);
    }

    /** Stage the procedure reached. */
    public Stage stage() {
        return CaseState.of(docket).stage();
    }

    /** Terms that run: not kept yet, and with a day or a reason why there is none. */
    public List<TermAnswer> due() {
        return terms.stream()
                .filter(answer -> answer.end().isEmpty() && !(answer.due() instanceof Due.None))
                .sorted(BY_DAY)
                .toList();
    }
}
