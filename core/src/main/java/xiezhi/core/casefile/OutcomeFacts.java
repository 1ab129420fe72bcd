package xiezhi.core.casefile;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * Opinions, outcome and dates of a form that is approved or reviewed.
 *
 * @param approvals signed opinions in order
 * @param result {@code agree}, {@code amend}, {@code return} or {@code disagree}
 * @param submittedOn submitted on
 * @param effectiveOn day the approval takes effect: last leader signature, else the date of the document
 * @param reason reason given
 * @param extensionDays days of an approved extension
 */
public record OutcomeFacts(
        List<ApprovalFacts> approvals,
        Fact<String> result,
        Fact<LocalDate> submittedOn,
        Fact<LocalDate> effectiveOn,
        Fact<String> reason,
        Fact<Long> extensionDays) {
    public OutcomeFacts {
        approvals = List.copyOf(approvals);
    }

    /** Nothing stated. */
    public static OutcomeFacts absent() {
        return new OutcomeFacts(List.of(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
