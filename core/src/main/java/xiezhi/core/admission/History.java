package xiezhi.core.admission;

import java.util.List;
import xiezhi.core.casefile.AttendeeFacts;
import xiezhi.core.docket.Docket;
import xiezhi.core.fact.Fact;

/**
 * What gates see of a case: {@code c} in their conditions. After a revocation this is the case on its way to the decision made anew.
 *
 * @param sequence number of the last entry; 0 for an empty docket
 * @param procedure {@code ordinary}, {@code summary} or {@code no-penalty}, by the decision; absent before it
 * @param partyKind kind of the party as its papers say
 * @param offersHearing the notice served last tells of the right to a hearing
 * @param fineFen fine of the decision, fen
 * @param paidFen paid so far, fen
 * @param days days of the steps taken
 * @param tags tags of everything that happened and still stands: after a revocation not what led to the revoked decision
 * @param investigators names of those who inspected, asked, sampled or reported
 * @param reviewers names of those who signed a legal review
 * @param chairs names of those who chaired or were to chair a hearing
 * @param attendees everyone at the collective deliberation
 * @param voters names of those who voted already
 * @param servedNumbers numbers of the papers that were served
 * @param arguments ledger of the right to be heard
 * @param blocking rules of fatal findings on the case that no leader overrode
 * @param overridable rules and codes that a leader may let pass now
 * @param done entries that count, in docket order
 */
public record History(
        Fact<Long> sequence,
        Fact<String> procedure,
        Fact<String> partyKind,
        Fact<Boolean> offersHearing,
        Fact<Long> fineFen,
        Fact<Long> paidFen,
        KeyDays days,
        List<Fact<String>> tags,
        List<Fact<String>> investigators,
        List<Fact<String>> reviewers,
        List<Fact<String>> chairs,
        List<AttendeeFacts> attendees,
        List<Fact<String>> voters,
        List<Fact<String>> servedNumbers,
        List<ArgumentFacts> arguments,
        List<Fact<String>> blocking,
        List<Fact<String>> overridable,
        List<DoneFacts> done) {

    public History {
        tags = List.copyOf(tags);
        investigators = List.copyOf(investigators);
        reviewers = List.copyOf(reviewers);
        chairs = List.copyOf(chairs);
        attendees = List.copyOf(attendees);
        voters = List.copyOf(voters);
        servedNumbers = List.copyOf(servedNumbers);
        arguments = List.copyOf(arguments);
        blocking = List.copyOf(blocking);
        overridable = List.copyOf(overridable);
        done = List.copyOf(done);
    }

    /**
     * What a docket tells.
     *
     * @param blocking rules of fatal findings on the case
     * @param gates gates of the law
     */
    static History of(Docket docket, List<String> blocking, Gates gates) {
        return new HistoryFold(docket, blocking, gates).history();
    }
}
