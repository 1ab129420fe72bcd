package xiezhi.core.casefile;

import java.util.List;

/**
 * One enforcement document of a case, with everything read from it.
 *
 * @param head top and foot
 * @param party the party it names
 * @param scene time, place, people
 * @param account what it says happened
 * @param law the law it relies on
 * @param sanction penalty
 * @param rights rights before the decision
 * @param remedy remedies and performance
 * @param outcome approvals and result
 * @param meeting hearing or deliberation
 * @param service service
 * @param term a term it sets
 * @param test sampling and monitoring
 * @param elements elements its kind requires
 * @param recital earlier steps and papers it recites
 * @param power jurisdiction, limitation, recusal, auxiliary staff
 * @param standing who the party is, whom else the penalty concerns
 * @param instrument instruments whose data serve as evidence
 * @param proof proof of amounts and qualities
 * @param objection what the party holds against the evidence
 * @param visit how a record on the spot came about
 * @param discretion how the amount was arrived at
 * @param arithmetic printed sums
 * @param plea pleas of the party and the answer
 * @param correction correction of the violation
 * @param fairness fair dealing
 * @param delivery way of service
 * @param style slips of style
 */
public record Document(
        DocumentHead head,
        PartyFacts party,
        SceneFacts scene,
        AccountFacts account,
        LawFacts law,
        SanctionFacts sanction,
        RightsFacts rights,
        RemedyFacts remedy,
        OutcomeFacts outcome,
        MeetingFacts meeting,
        ServiceFacts service,
        TermFacts term,
        TestFacts test,
        List<ElementFacts> elements,
        RecitalFacts recital,
        PowerFacts power,
        StandingFacts standing,
        InstrumentFacts instrument,
        ProofFacts proof,
        ObjectionFacts objection,
        VisitFacts visit,
        DiscretionFacts discretion,
        ArithmeticFacts arithmetic,
        PleaFacts plea,
        CorrectionFacts correction,
        FairnessFacts fairness,
        DeliveryFacts delivery,
        StyleFacts style) {
    public Document {
        elements = List.copyOf(elements);
    }

    /** By the head alone: equal documents have equal heads, and papers differ in them. */
    @Override
    public int hashCode() {
        return head.hashCode();
    }

    /** Nothing stated. */
    public static Document absent() {
        return new Document(
                DocumentHead.absent(),
                PartyFacts.absent(),
                SceneFacts.absent(),
                AccountFacts.absent(),
                LawFacts.absent(),
                SanctionFacts.absent(),
                RightsFacts.absent(),
                RemedyFacts.absent(),
                OutcomeFacts.absent(),
                MeetingFacts.absent(),
                ServiceFacts.absent(),
                TermFacts.absent(),
                TestFacts.absent(),
                List.of(),
                RecitalFacts.absent(),
                PowerFacts.absent(),
                StandingFacts.absent(),
                InstrumentFacts.absent(),
                ProofFacts.absent(),
                ObjectionFacts.absent(),
                VisitFacts.absent(),
                DiscretionFacts.absent(),
                ArithmeticFacts.absent(),
                PleaFacts.absent(),
                CorrectionFacts.absent(),
                FairnessFacts.absent(),
                DeliveryFacts.absent(),
                StyleFacts.absent());
    }
}
