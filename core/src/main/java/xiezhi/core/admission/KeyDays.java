package xiezhi.core.admission;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * Days of the steps taken so far. A step that was not taken has none. Of a step taken twice the first day counts where a term begins with it for the agency, the last where it begins for the party.
 *
 * @param foundOn first inspection, or day the violation came to light
 * @param filedOn first filing
 * @param noticeServedOn last service of a prior notice
 * @param hearingRequestedOn first request for a hearing
 * @param hearingNoticeServedOn last service of a hearing notice
 * @param hearingHeldOn last day of the hearing
 * @param reviewedOn last legal review that did not turn the proposal down
 * @param deliberatedOn last collective deliberation
 * @param decidedOn first decision
 * @param lastDecidedOn last decision, a daily penalty among them
 * @param decisionServedOn first service of the decision
 * @param publishedOn first publication
 * @param paidOn day the fine was paid in full
 * @param demandServedOn first service of a demand
 * @param courtAppliedOn application to the court
 * @param seizedOn last day things were sealed or seized
 * @param preservedOn last day evidence was preserved
 * @param closedOn closing
 * @param archivedOn archiving
 */
public record KeyDays(
        Fact<LocalDate> foundOn,
        Fact<LocalDate> filedOn,
        Fact<LocalDate> noticeServedOn,
        Fact<LocalDate> hearingRequestedOn,
        Fact<LocalDate> hearingNoticeServedOn,
        Fact<LocalDate> hearingHeldOn,
        Fact<LocalDate> reviewedOn,
        Fact<LocalDate> deliberatedOn,
        Fact<LocalDate> decidedOn,
        Fact<LocalDate> lastDecidedOn,
        Fact<LocalDate> decisionServedOn,
        Fact<LocalDate> publishedOn,
        Fact<LocalDate> paidOn,
        Fact<LocalDate> demandServedOn,
        Fact<LocalDate> courtAppliedOn,
        Fact<LocalDate> seizedOn,
        Fact<LocalDate> preservedOn,
        Fact<LocalDate> closedOn,
        Fact<LocalDate> archivedOn) {}
