package xiezhi.core.docket;

import static xiezhi.core.document.KnownKind.SERVICE_RECEIPT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.docket.fold.DecisionState;
import xiezhi.core.docket.fold.DeliberationState;
import xiezhi.core.docket.fold.EnforcementState;
import xiezhi.core.docket.fold.FilingState;
import xiezhi.core.docket.fold.HearingState;
import xiezhi.core.docket.fold.InspectionState;
import xiezhi.core.docket.fold.InvestigationState;
import xiezhi.core.docket.fold.LeadState;
import xiezhi.core.docket.fold.MeasuresState;
import xiezhi.core.docket.fold.NoticeState;
import xiezhi.core.docket.fold.OversightState;
import xiezhi.core.docket.fold.ServiceState;
import xiezhi.core.docket.fold.Stretch;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DecisionEvent;
import xiezhi.core.event.DeliberationEvent;
import xiezhi.core.event.DocumentCollected;
import xiezhi.core.event.DocumentServed;
import xiezhi.core.event.EnforcementEvent;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.event.FilingEvent;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.InspectionEvent;
import xiezhi.core.event.InvestigationEvent;
import xiezhi.core.event.LeadEvent;
import xiezhi.core.event.MeasuresEvent;
import xiezhi.core.event.NoticeEvent;
import xiezhi.core.event.OversightEvent;
import xiezhi.core.event.Served;
import xiezhi.core.event.ServiceEvent;
import xiezhi.core.event.Stage;
import xiezhi.core.fact.Fact;

/**
 * A docket folded: where each stage of the case stands. Folding the first part of a docket and then the rest onto it gives the same state as folding the whole at once.
 *
 * @param entries lines that count: corrected ones in their corrected form, withdrawn ones left out
 * @param lead where the lead stage stands; the other components are the other stages
 */
public record CaseState(
        List<DocketEntry> entries,
        LeadState lead,
        InspectionState inspection,
        FilingState filing,
        InvestigationState investigation,
        MeasuresState measures,
        NoticeState notice,
        HearingState hearing,
        DeliberationState deliberation,
        DecisionState decision,
        ServiceState service,
        EnforcementState enforcement,
        OversightState oversight) {
    /** A case in which nothing has happened. */
    public static final CaseState START = new CaseState(
            List.of(),
            LeadState.START,
            InspectionState.START,
            FilingState.START,
            InvestigationState.START,
            MeasuresState.START,
            NoticeState.START,
            HearingState.START,
            DeliberationState.START,
            DecisionState.START,
            ServiceState.START,
            EnforcementState.START,
            OversightState.START);

    public CaseState {
        entries = List.copyOf(entries);
    }

    /** The state after all lines of a docket. */
    public static CaseState of(Docket docket) {
        return of(docket.entries());
    }

    private static CaseState of(List<DocketEntry> entries) {
        CaseState state = START;
        for (DocketEntry entry : entries) {
            state = state.after(entry);
        }
        return state;
    }

    /** Stage the procedure reached: the furthest of all steps, correspondence and oversight left aside. */
    public Stage stage() {
        return entries.stream()
                .map(DocketEntry::event)
                .filter(CaseState::isStep)
                .map(CaseEvent::stage)
                .max(Comparator.naturalOrder())
                .orElse(Stage.LEAD);
    }

    private static boolean isStep(CaseEvent event) {
        return !(event instanceof DocumentCollected)
                && !(event instanceof DocumentServed)
                && event.stage() != Stage.OVERSIGHT;
    }

    /** The state after one more line. */
    public CaseState after(DocketEntry entry) {
        return switch (entry.event()) {
            case EntryCorrected corrected ->
                of(entries.stream()
                        .map(each -> each.seq() == corrected.seq() ? corrected(entry, corrected) : each)
                        .toList());
            case EntryWithdrawn withdrawn -> only(each -> each.seq() != withdrawn.seq());
            case CaseEvent event ->
                with(
                                "entries",
                                Stream.concat(entries.stream(), Stream.of(entry))
                                        .toList())
                        .staged(event, entry.happenedOn());
        };
    }

    /** The state as if only some of the lines had been written. */
    public CaseState only(Predicate<DocketEntry> wanted) {
        return of(entries.stream().filter(wanted).toList());
    }

    /**
     * The state that still stands: after a revocation on a known day without the steps, from the prior notice on, that led to
     * the revoked decision or followed from it. A case without a revocation stands as it is.
     */
    public CaseState standing() {
        return Revocation.last(entries)
                .map(revocation -> only(entry -> !revocation.setsAside(entry)))
                .orElse(this);
    }

    /** Every document of the case once, in docket order; a served one tells its service as its receipt shows it. */
    public List<Document> documents() {
        Map<Document, Document> shown = new LinkedHashMap<>();
        for (DocketEntry entry : entries) {
            entry.event().documents().forEach(document -> shown.putIfAbsent(document, document));
            if (entry.event() instanceof Served event) {
                shown.computeIfPresent(event.served(), (_, present) -> withService(present, event.receipt()));
            }
        }
        return List.copyOf(shown.values());
    }

    /** Officers who inspected, asked, sampled or signed the investigation report, each once by name. */
    public List<OfficerFacts> investigators() {
        return Account.investigators(documents());
    }

    /** Days shown by papers as not counted in the term of the case. */
    public List<Stretch> uncounted() {
        List<Stretch> all = new ArrayList<>(investigation.uncounted());
        all.addAll(notice.uncounted());
        all.addAll(hearing.uncounted());
        all.addAll(oversight.uncounted());
        documents().forEach(document -> announcement(document).ifPresent(all::add));
        return all;
    }

    /** The days of an announcement end with the day of service; where the receipt does not say how many, only their end is known. */
    private static Optional<Stretch> announcement(Document receipt) {
        Fact<LocalDate> servedOn = receipt.service().servedOn();
        boolean isAnnounced = servedOn.isStated()
                && receipt.head().kind().known().filter(SERVICE_RECEIPT::equals).isPresent()
                && receipt.service()
                        .means()
                        .known()
                        .filter("by-announcement"::equals)
                        .isPresent();
        Fact<LocalDate> from = receipt.delivery()
                .announcedDays()
                .map(days -> servedOn.known().orElse(LocalDate.EPOCH).minusDays(days - 1));
        return isAnnounced ? Optional.of(new Stretch(PauseKind.ANNOUNCEMENT, from, servedOn)) : Optional.empty();
    }

    private CaseState staged(CaseEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case LeadEvent each -> with("lead", lead.after(each, happenedOn));
            case InspectionEvent each -> with("inspection", inspection.after(each, happenedOn));
            case FilingEvent each -> with("filing", filing.after(each, happenedOn));
            case InvestigationEvent each -> with("investigation", investigation.after(each, happenedOn));
            case MeasuresEvent each -> with("measures", measures.after(each, happenedOn));
            case NoticeEvent each -> with("notice", notice.after(each, happenedOn));
            case HearingEvent each -> with("hearing", hearing.after(each, happenedOn));
            case DeliberationEvent each -> with("deliberation", deliberation.after(each, happenedOn));
            case DecisionEvent each -> with("decision", decision.after(each, happenedOn));
            case ServiceEvent each -> with("service", service.after(each, happenedOn));
            case EnforcementEvent each -> with("enforcement", enforcement.after(each, happenedOn));
            case OversightEvent each -> with("oversight", oversight.after(each, happenedOn));
        };
    }

    private CaseState with(String component, Object changed) {
        return new RecordPath(component).with(this, changed);
    }

    private static DocketEntry corrected(DocketEntry correction, EntryCorrected corrected) {
        return new DocketEntry(
                corrected.seq(), correction.happenedOn(), correction.recordedAt(), correction.by(), corrected.event());
    }

    /** The first receipt that shows a day stands; a document may be handed over more than once. */
    private static Document withService(Document served, Document receipt) {
        boolean isTold = served.service().servedOn().isStated() || receipt.equals(served);
        return isTold ? served : new RecordPath("service").with(served, receipt.service());
    }
}
