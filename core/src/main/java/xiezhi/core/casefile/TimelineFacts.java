package xiezhi.core.casefile;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * The days of the case, each taken from the document or event that fixes it.
 *
 * @param discoveredOn lead received or check made
 * @param leadDispatchedOn lead last given to somebody to be looked into
 * @param leadAnsweredOn last report of what was found on site
 * @param filedOn filing approved
 * @param declinedOn decided not to file
 * @param noticeServedOn prior notice served
 * @param hearingRequestedOn hearing asked for
 * @param hearingNoticeServedOn hearing notice served
 * @param hearingHeldOn hearing held
 * @param legalReviewedOn legal review passed
 * @param deliberatedOn last collective deliberation
 * @param decidedOn decision dated
 * @param decisionServedOn decision served
 * @param publishedOn decision published
 * @param withheldOn decided not to publish the decision
 * @param revokedOn the published decision changed, revoked or declared void
 * @param setAsideOn the decision revoked or declared void, published or not
 * @param withdrawnOn its publication taken back
 * @param paidOn fine paid in full
 * @param demandServedOn demand served
 * @param courtAppliedOn court enforcement applied for
 * @param closedOn closing approved
 * @param archivedOn archived
 * @param excludedDays days shown by papers as not counted: suspension, hearing, announcement, monitoring, appraisal, service
 * @param extensionDays approved extension, days
 * @param pauses the stretches of those days, whatever was decided meanwhile
 */
public record TimelineFacts(
        Fact<LocalDate> discoveredOn,
        Fact<LocalDate> leadDispatchedOn,
        Fact<LocalDate> leadAnsweredOn,
        Fact<LocalDate> filedOn,
        Fact<LocalDate> declinedOn,
        Fact<LocalDate> noticeServedOn,
        Fact<LocalDate> hearingRequestedOn,
        Fact<LocalDate> hearingNoticeServedOn,
        Fact<LocalDate> hearingHeldOn,
        Fact<LocalDate> legalReviewedOn,
        Fact<LocalDate> deliberatedOn,
        Fact<LocalDate> decidedOn,
        Fact<LocalDate> decisionServedOn,
        Fact<LocalDate> publishedOn,
        Fact<LocalDate> withheldOn,
        Fact<LocalDate> revokedOn,
        Fact<LocalDate> setAsideOn,
        Fact<LocalDate> withdrawnOn,
        Fact<LocalDate> paidOn,
        Fact<LocalDate> demandServedOn,
        Fact<LocalDate> courtAppliedOn,
        Fact<LocalDate> closedOn,
        Fact<LocalDate> archivedOn,
        Fact<Long> excludedDays,
        Fact<Long> extensionDays,
        List<PauseFacts> pauses) {
    public TimelineFacts {
        pauses = List.copyOf(pauses);
    }

    /** Nothing stated. */
    public static TimelineFacts absent() {
        return new TimelineFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                List.of());
    }
}
