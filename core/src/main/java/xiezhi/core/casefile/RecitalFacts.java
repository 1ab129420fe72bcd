package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * Earlier steps and papers of the case that a document recites, as far as the words say them: a decision names the
 * notice and the day it was served, a demand the decision, a closing form the whole course. What is recited proves
 * nothing by itself; it is compared with the paper it speaks of and stands in for it when only this document was handed
 * in.
 *
 * @param caseNumber filing number 立案号
 * @param filedOn filing
 * @param orderNumber number of the correction order
 * @param orderMadeOn date of the correction order
 * @param orderServedOn service of the correction order
 * @param recheckedOn re-check of the correction
 * @param noticeNumber number of the prior notice
 * @param noticeMadeOn prior notice made, or the notice given with no word of service
 * @param noticeServedOn prior notice served
 * @param defenceMadeOn statement or defence made
 * @param hearingRequestedOn hearing asked for
 * @param hearingHeldOn hearing held
 * @param legalReviewedOn legal review
 * @param deliberatedOn collective deliberation
 * @param decisionNumber number of the (original) decision
 * @param decidedOn date of the (original) decision
 * @param decisionServedOn service of the (original) decision
 * @param decisionFineFen fine of the (original) decision, fen
 * @param demandNumber number of the demand
 * @param demandServedOn service of the demand
 * @param paidOn fine paid
 */
public record RecitalFacts(
        Fact<String> caseNumber,
        Fact<LocalDate> filedOn,
        Fact<String> orderNumber,
        Fact<LocalDate> orderMadeOn,
        Fact<LocalDate> orderServedOn,
        Fact<LocalDate> recheckedOn,
        Fact<String> noticeNumber,
        Fact<LocalDate> noticeMadeOn,
        Fact<LocalDate> noticeServedOn,
        Fact<LocalDate> defenceMadeOn,
        Fact<LocalDate> hearingRequestedOn,
        Fact<LocalDate> hearingHeldOn,
        Fact<LocalDate> legalReviewedOn,
        Fact<LocalDate> deliberatedOn,
        Fact<String> decisionNumber,
        Fact<LocalDate> decidedOn,
        Fact<LocalDate> decisionServedOn,
        Fact<Long> decisionFineFen,
        Fact<String> demandNumber,
        Fact<LocalDate> demandServedOn,
        Fact<LocalDate> paidOn) {

    /** Nothing stated. */
    public static RecitalFacts absent() {
        return new RecitalFacts(
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
                Fact.absent());
    }
}
