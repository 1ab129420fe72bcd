package xiezhi.core.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EventType;

/**
 * The answer to a proposed event. What cannot be told from the docket and the event never closes the way: findings will say it.
 *
 * <p>Example: a prior notice served on the 20th that was issued on the 22nd is {@code Refused} with {@code NOTICE-004} on the field {@code happenedOn}.
 */
public sealed interface Admission {

    /** The event may be written. */
    record Admitted() implements Admission {}

    /** The event must not be written; every reason at once, by code. */
    record Refused(List<Refusal> refusals) implements Admission {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Whether an event may be written into a docket.
     *
     * @param docket what happened so far
     * @param proposal the event, its day and who records it
     * @param today day it is recorded
     * @param blocking rules of fatal findings on the case as it stands
     * @param gates gates of the law
     */
    static Admission of(Docket docket, Proposal proposal, LocalDate today, List<String> blocking, Gates gates) {
        List<Refusal> refusals =
                new ArrayList<>(before(gates, docket, blocking).refusals(EventFacts.of(proposal, today)));
        if (refusals.isEmpty() && proposal.event().event() instanceof EntryCorrected corrected) {
            refusals.addAll(inPlaceOf(docket, corrected, proposal, today, gates));
        }
        List<Refusal> open = open(
                Overrides.of(docket, gates), refusals, proposal.event().event().tag());
        return open.isEmpty() ? new Admitted() : new Refused(open);
    }

    /** What could be recorded today, of every kind of event: allowed, or why it is closed. */
    static List<NextStep> next(Docket docket, Actor by, LocalDate today, List<String> blocking, Gates gates) {
        Gates.Threshold threshold = before(gates, docket, blocking);
        int after = docket.entries().size();
        Overrides overrides = Overrides.of(docket, gates);
        return EventType.all().stream()
                .map(type -> new NextStep(
                        type,
                        open(overrides, threshold.refusals(EventFacts.expected(type, by, today, after)), type.tag())))
                .toList();
    }

    /** The right event must have been possible where the wrong one stands. */
    private static List<Refusal> inPlaceOf(
            Docket docket, EntryCorrected corrected, Proposal proposal, LocalDate today, Gates gates) {
        Docket before = new Docket(docket.entries().stream()
                .limit(Math.max(0, corrected.seq() - 1L))
                .toList());
        Proposal right = new Proposal(
                new DatedEvent(proposal.event().happenedOn(), corrected.event()),
                proposal.by(),
                before.entries().size());
        var tag = corrected.event().tag();
        // What let the wrong event pass lets the right one pass.
        return open(
                Overrides.of(docket, gates),
                open(
                        Overrides.of(before, gates),
                        before(gates, before, List.of()).refusals(EventFacts.of(right, today)),
                        tag),
                tag);
    }

    private static Gates.Threshold before(Gates gates, Docket docket, List<String> blocking) {
        return gates.before(History.of(docket, blocking, gates));
    }

    private static List<Refusal> open(Overrides overrides, List<Refusal> refusals, String tag) {
        return refusals.stream()
                .filter(refusal -> !refusal.mayBeOverridden()
                        || !overrides.cover(refusal.code().value(), tag))
                .sorted(Comparator.comparing(Refusal::code))
                .toList();
    }
}
