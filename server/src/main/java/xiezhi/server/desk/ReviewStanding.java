package xiezhi.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Gates;
import xiezhi.core.admission.Proposal;
import xiezhi.core.admission.Refusal;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.document.KnownKind;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.CaseClosed;
import xiezhi.core.event.CaseDeliberated;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.InvestigationConcluded;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.NoPenaltyDecided;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.ReviewReturned;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.fact.Fact;

/**
 * Where a case stands with legal review and collective deliberation.
 *
 * @param review {@code waiting}, {@code returned}, {@code passed}; empty when it was never sent
 * @param deliberation {@code waiting} when the gates close the decision without one, {@code held}; empty otherwise
 * @param submittedOn day it was sent last
 * @param submittedBy who sent it last
 */
record ReviewStanding(String review, String deliberation, Optional<LocalDate> submittedOn, String submittedBy) {
    private static final Actor PROGRAM = new Actor("獬豸", List.of(), List.of());

    static ReviewStanding of(Docket docket, Gates gates, LocalDate today) {
        var entries = CaseState.of(docket).standing().entries();
        if (last(entries, CaseClosed.class, CaseArchived.class).isPresent()) {
            return new ReviewStanding("", "", Optional.empty(), "");
        }
        var sent = last(entries, ReviewSubmitted.class);
        return new ReviewStanding(
                review(entries),
                deliberation(docket, entries, gates, today),
                sent.flatMap(entry -> entry.happenedOn().known()),
                sent.map(ReviewStanding::sender).orElse(""));
    }

    /** Whether the case is on the desk of those who review or deliberate; one that is closed is on nobody's. */
    boolean isOnADesk() {
        return !review.isEmpty() || !deliberation.isEmpty();
    }

    private static String review(List<DocketEntry> entries) {
        return last(entries, ReviewSubmitted.class, ReviewReturned.class, LegalReviewed.class)
                .map(entry -> switch (entry.event()) {
                    case ReviewSubmitted submitted -> "waiting";
                    case ReviewReturned returned -> "returned";
                    default -> "passed";
                })
                .orElse("");
    }

    private static String deliberation(Docket docket, List<DocketEntry> entries, Gates gates, LocalDate today) {
        if (last(entries, CaseDeliberated.class).isPresent()) {
            return "held";
        }
        var isReviewed = last(entries, LegalReviewed.class).isPresent();
        var isDecided =
                last(entries, PenaltyDecided.class, NoPenaltyDecided.class).isPresent();
        return isReviewed && !isDecided && isDue(docket, entries, gates, today) ? "waiting" : "";
    }

    /** The decision as it was announced would be closed for a reason that a deliberation today removes. */
    private static boolean isDue(Docket docket, List<DocketEntry> entries, Gates gates, LocalDate today) {
        var announced = last(entries, PriorNoticeIssued.class, InvestigationConcluded.class)
                .flatMap(entry -> entry.event().documents().stream().findFirst());
        if (announced.isEmpty()) {
            return false;
        }
        var decision = new PenaltyDecided(
                new RecordPath("head.kind").with(announced.get(), Fact.of(KnownKind.PENALTY_DECISION)));
        var held = new DatedEvent(Fact.of(today), new CaseDeliberated(Document.absent()));
        Set<String> closed = new HashSet<>(refusals(docket, decision, gates, today));
        closed.removeAll(refusals(docket.append(held, Instant.EPOCH, PROGRAM.name()), decision, gates, today));
        return !closed.isEmpty();
    }

    private static Set<String> refusals(Docket docket, CaseEvent event, Gates gates, LocalDate today) {
        var proposal = new Proposal(
                new DatedEvent(Fact.of(today), event), PROGRAM, docket.entries().size());
        return Admission.of(docket, proposal, today, List.of(), gates) instanceof Admission.Refused refused
                ? refused.refusals().stream()
                        .map(Refusal::code)
                        .map(Object::toString)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String sender(DocketEntry entry) {
        return entry.event() instanceof ReviewSubmitted submitted
                ? submitted.submittedBy().known().orElse(entry.by())
                : entry.by();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array only ever becomes a list of the same classes
    private static Optional<DocketEntry> last(List<DocketEntry> entries, Class<? extends CaseEvent>... types) {
        return entries.stream()
                .filter(entry -> List.of(types).contains(entry.event().getClass()))
                .reduce((_, later) -> later);
    }
}
