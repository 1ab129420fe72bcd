package xiezhi.core.admission;

import java.util.List;
import java.util.Optional;
import xiezhi.core.casefile.AttendeeFacts;
import xiezhi.core.event.ArgumentAnswered;
import xiezhi.core.event.ArgumentRaised;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseHandedOver;
import xiezhi.core.event.DocumentSaved;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.event.FindingOverridden;
import xiezhi.core.event.HearingWithdrawn;
import xiezhi.core.event.LeadAnswered;
import xiezhi.core.event.LeadDispatched;
import xiezhi.core.event.MembersAttended;
import xiezhi.core.event.NumberVoided;
import xiezhi.core.event.PublicationWithheld;
import xiezhi.core.event.ReviewReturned;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.event.SpotPenaltyReported;
import xiezhi.core.event.SurchargeImposed;
import xiezhi.core.event.VoteCast;
import xiezhi.core.fact.Fact;

/**
 * What an event without a paper says. Of other events nothing is stated.
 *
 * @param amountFen amount, fen
 * @param number number of an argument or of a version
 * @param seq number of the entry that a correction names
 * @param person who submitted, voted, signed, approved, received or takes over
 * @param subject the finding overridden, the paper saved, the number voided, or the ground of not publishing
 * @param reason reason or answer
 */
public record ContentFacts(
        Fact<Long> amountFen,
        Fact<Long> number,
        Fact<Long> seq,
        Fact<String> person,
        Fact<String> subject,
        Fact<String> reason) {

    private static final ContentFacts NONE =
            new ContentFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());

    static ContentFacts of(CaseEvent event) {
        return switch (event) {
            case ArgumentRaised raised -> numbered(raised.number(), raised.argument());
            case ArgumentAnswered answered -> numbered(answered.number(), answered.answer());
            case DocumentSaved saved -> about(saved.paper(), Fact.absent(), saved.digest(), saved.version());
            case FindingOverridden overridden ->
                about(overridden.finding(), overridden.signedBy(), overridden.reason(), Fact.absent());
            case NumberVoided voided -> about(voided.number(), voided.approvedBy(), voided.reason(), Fact.absent());
            case EntryCorrected corrected -> correcting(corrected.seq(), corrected.reason());
            case EntryWithdrawn withdrawn -> correcting(withdrawn.seq(), withdrawn.reason());
            case SurchargeImposed imposed ->
                new ContentFacts(
                        imposed.amountFen(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
            case CaseEvent other -> byPerson(other).orElse(NONE);
        };
    }

    /** Everyone an attendance list names. */
    static List<AttendeeFacts> attendees(CaseEvent event) {
        return event instanceof MembersAttended attended ? attended.attendees() : List.of();
    }

    private static Optional<ContentFacts> byPerson(CaseEvent event) {
        return switch (event) {
            case ReviewSubmitted submitted -> Optional.of(person(submitted.submittedBy(), Fact.absent()));
            case ReviewReturned returned -> Optional.of(person(Fact.absent(), returned.reason()));
            case HearingWithdrawn withdrawn -> Optional.of(person(Fact.absent(), withdrawn.reason()));
            case SpotPenaltyReported reported -> Optional.of(person(reported.recipient(), Fact.absent()));
            case PublicationWithheld withheld ->
                Optional.of(about(withheld.ground(), withheld.approvedBy(), withheld.reason(), Fact.absent()));
            case LeadDispatched dispatched -> Optional.of(person(dispatched.recipient(), dispatched.task()));
            case LeadAnswered answered ->
                Optional.of(about(answered.result(), Fact.absent(), answered.findings(), Fact.absent()));
            case CaseHandedOver handed -> Optional.of(person(handed.officer(), handed.reason()));
            case VoteCast vote -> Optional.of(person(vote.member(), vote.view()));
            default -> Optional.empty();
        };
    }

    private static ContentFacts person(Fact<String> person, Fact<String> reason) {
        return about(Fact.absent(), person, reason, Fact.absent());
    }

    private static ContentFacts numbered(Fact<Long> number, Fact<String> text) {
        return about(Fact.absent(), Fact.absent(), text, number);
    }

    private static ContentFacts about(
            Fact<String> subject, Fact<String> person, Fact<String> reason, Fact<Long> number) {
        return new ContentFacts(Fact.absent(), number, Fact.absent(), person, subject, reason);
    }

    private static ContentFacts correcting(int seq, Fact<String> reason) {
        return new ContentFacts(
                Fact.absent(), Fact.absent(), Fact.of((long) seq), Fact.absent(), Fact.absent(), reason);
    }
}
