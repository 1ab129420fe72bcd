package xiezhi.core.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.AttendeeFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.fold.Payment;
import xiezhi.core.event.ArgumentAnswered;
import xiezhi.core.event.ArgumentRaised;
import xiezhi.core.event.CaseDeliberated;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.DecisionRevoked;
import xiezhi.core.event.EvidencePreserved;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.HearingNoticeServed;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.MembersAttended;
import xiezhi.core.event.NoPenaltyDecided;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PenaltyDecidedOnTheSpot;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.event.SeizureCarriedOut;
import xiezhi.core.event.Served;
import xiezhi.core.event.VoteCast;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/** Folds a docket into what gates see. */
final class HistoryFold {
    private static final Set<Class<? extends CaseEvent>> DECISIONS = Set.of(
            PenaltyDecided.class, NoPenaltyDecided.class, PenaltyDecidedOnTheSpot.class, DailyPenaltyDecided.class);

    private final Docket docket;
    private final CaseState whole;
    private final CaseState standing;
    private final List<String> blocking;
    private final Overrides overrides;

    HistoryFold(Docket docket, List<String> blocking, Gates gates) {
        this.docket = docket;
        this.whole = CaseState.of(docket);
        this.standing = whole.standing();
        this.blocking = List.copyOf(blocking);
        this.overrides = Overrides.of(whole, gates);
    }

    History history() {
        List<Document> documents = whole.documents();
        return new History(
                Fact.of((long) docket.entries().size()),
                procedure(),
                FactChoice.first(documents.stream()
                        .map(document -> document.party().kind())
                        .toList()),
                offersHearing(),
                standing.decision().fineFen(),
                paid(),
                days(),
                tags(),
                standing.investigators().stream().map(OfficerFacts::name).toList(),
                reviewers(),
                chairs(),
                attendees(),
                events(VoteCast.class).map(VoteCast::member).toList(),
                servedNumbers(),
                arguments(),
                blocked(),
                EventFacts.texts(overrides.possible(blocking)),
                whole.entries().stream().map(HistoryFold::done).toList());
    }

    /** What stands, that a decision was revoked, and that one is still public. */
    private List<Fact<String>> tags() {
        boolean isPublic = whole.service().publishedOn().isStated()
                && whole.service().withdrawnOn().isAbsent();
        return Stream.concat(
                        standing.entries().stream(),
                        whole.entries().stream()
                                .filter(entry -> entry.event() instanceof DecisionRevoked
                                        || (isPublic && entry.event() instanceof DecisionPublished)))
                .map(entry -> Fact.of(entry.event().tag()))
                .distinct()
                .toList();
    }

    private Fact<String> procedure() {
        String decided = standing.decision().procedure();
        return decided.isEmpty() ? Fact.absent() : Fact.of(decided);
    }

    private Fact<Boolean> offersHearing() {
        return events(PriorNoticeServed.class)
                .map(served -> served.served().rights().hearingTold())
                .reduce(Fact.absent(), (_, last) -> last);
    }

    private Fact<Long> paid() {
        return standing.enforcement().payments().stream()
                .map(Payment::amountFen)
                .reduce(
                        Fact.of(0L),
                        (left, right) -> right.sure().isPresent()
                                ? left.map(sum -> sum + right.sure().orElseThrow())
                                : FactChoice.doubted(left));
    }

    private KeyDays days() {
        return new KeyDays(
                standing.inspection().foundOn(),
                standing.filing().filedOn(),
                standing.notice().servedOn(),
                standing.hearing().requestedOn(),
                last(HearingNoticeServed.class),
                standing.hearing().heldOn(),
                standing.deliberation().reviewedOn(),
                standing.deliberation().deliberatedOn(),
                standing.decision().decidedOn(),
                latest(DECISIONS),
                standing.service().decisionServedOn(),
                standing.service().publishedOn(),
                Payment.fullOn(
                        standing.enforcement().payments(), standing.decision().fineFen()),
                standing.enforcement().demandServedOn(),
                standing.enforcement().courtAppliedOn(),
                last(SeizureCarriedOut.class),
                last(EvidencePreserved.class),
                standing.enforcement().closedOn(),
                standing.enforcement().archivedOn());
    }

    private Fact<LocalDate> last(Class<? extends CaseEvent> type) {
        return latest(Set.of(type));
    }

    private Fact<LocalDate> latest(Set<Class<? extends CaseEvent>> types) {
        BinaryOperator<Fact<LocalDate>> latest = FactChoice::latest;
        return standing.entries().stream()
                .filter(entry -> types.contains(entry.event().getClass()))
                .map(DocketEntry::happenedOn)
                .reduce(Fact.absent(), latest);
    }

    private <E extends CaseEvent> Stream<E> events(Class<E> type) {
        return standing.entries().stream()
                .map(DocketEntry::event)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private List<Fact<String>> reviewers() {
        return events(LegalReviewed.class)
                .flatMap(reviewed -> reviewed.document().outcome().approvals().stream())
                .filter(approval ->
                        approval.role().known().filter("legal"::equals).isPresent())
                .map(ApprovalFacts::name)
                .toList();
    }

    private List<Fact<String>> chairs() {
        return events(HearingEvent.class)
                .map(event -> EventFacts.document(event).meeting().chair())
                .filter(Fact::isStated)
                .distinct()
                .toList();
    }

    private List<AttendeeFacts> attendees() {
        return Stream.concat(
                        events(MembersAttended.class).flatMap(attended -> attended.attendees().stream()),
                        events(CaseDeliberated.class)
                                .flatMap(deliberated -> deliberated.document().meeting().attendees().stream()))
                .toList();
    }

    private List<Fact<String>> servedNumbers() {
        return whole.entries().stream()
                .map(DocketEntry::event)
                .filter(Served.class::isInstance)
                .map(event -> ((Served) event).served().head().number())
                .filter(Fact::isStated)
                .toList();
    }

    private List<ArgumentFacts> arguments() {
        Set<Long> answered = events(ArgumentAnswered.class)
                .flatMap(answer -> answer.number().sure().stream())
                .collect(Collectors.toSet());
        return events(ArgumentRaised.class)
                .map(raised ->
                        new ArgumentFacts(raised.number(), raised.number().map(answered::contains)))
                .toList();
    }

    private List<Fact<String>> blocked() {
        return EventFacts.texts(
                blocking.stream().filter(rule -> !overrides.cover(rule)).toList());
    }

    private static DoneFacts done(DocketEntry entry) {
        return new DoneFacts(
                Fact.of((long) entry.seq()), Fact.of(entry.event().tag()), entry.happenedOn(), Fact.of(entry.by()));
    }
}
