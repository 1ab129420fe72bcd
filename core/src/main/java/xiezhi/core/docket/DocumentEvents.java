package xiezhi.core.docket;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.document.KnownKind;
import xiezhi.core.event.BenchmarkApplied;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.CaseClosed;
import xiezhi.core.event.CaseDeliberated;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.CaseReviewed;
import xiezhi.core.event.CommitmentMade;
import xiezhi.core.event.CorrectionOrderServed;
import xiezhi.core.event.CorrectionOrdered;
import xiezhi.core.event.CourtEnforcementSought;
import xiezhi.core.event.CrimeReferred;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DailyPenaltyServed;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.DecisionServed;
import xiezhi.core.event.DefenceMade;
import xiezhi.core.event.DefenceReviewed;
import xiezhi.core.event.DefenceWaived;
import xiezhi.core.event.DemandIssued;
import xiezhi.core.event.DemandServed;
import xiezhi.core.event.DetentionReferred;
import xiezhi.core.event.DocumentCollected;
import xiezhi.core.event.DocumentServed;
import xiezhi.core.event.EvidencePreserved;
import xiezhi.core.event.FilingDeclined;
import xiezhi.core.event.FilingExtended;
import xiezhi.core.event.FinePaid;
import xiezhi.core.event.HearingHeld;
import xiezhi.core.event.HearingNoticeServed;
import xiezhi.core.event.HearingReported;
import xiezhi.core.event.HearingRequested;
import xiezhi.core.event.HearingScheduled;
import xiezhi.core.event.HearingWaived;
import xiezhi.core.event.InspectionHeld;
import xiezhi.core.event.InvestigationConcluded;
import xiezhi.core.event.InvestigationResumed;
import xiezhi.core.event.InvestigationSuspended;
import xiezhi.core.event.InvestigationTerminated;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.NoPenaltyDecided;
import xiezhi.core.event.PartyInterviewed;
import xiezhi.core.event.PaymentDeferred;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PenaltyDecidedOnTheSpot;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.event.PublicationWithheld;
import xiezhi.core.event.RecheckHeld;
import xiezhi.core.event.ReferralApproved;
import xiezhi.core.event.ReferralReceived;
import xiezhi.core.event.RestrictionDecided;
import xiezhi.core.event.RestrictionServed;
import xiezhi.core.event.SampleTaken;
import xiezhi.core.event.SecondCorrectionOrderServed;
import xiezhi.core.event.SecondCorrectionOrdered;
import xiezhi.core.event.SeizureApproved;
import xiezhi.core.event.SeizureCarriedOut;
import xiezhi.core.event.SeizureDecided;
import xiezhi.core.event.SeizureExtended;
import xiezhi.core.event.SeizureReleased;
import xiezhi.core.event.SeizureServed;
import xiezhi.core.event.SpotPenaltyReported;
import xiezhi.core.event.TestReported;
import xiezhi.core.event.TestResultServed;
import xiezhi.core.event.TestResultTold;
import xiezhi.core.event.TimeLimitExtended;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Documents of a file as dated events, as if each had been recorded when it was made. The order of the documents does not matter.
 */
public final class DocumentEvents {
    private static final String LAST = "9999-99-99";

    private static final Pattern FOR_FILING = Pattern.compile("(延长|延期)[^。；，]{0,4}立案|立案(审查|审批|办理)?(期限|时限)");

    private DocumentEvents() {}

    /** The events of these documents and of their service, by day; undated ones last, in the order of the stages. */
    public static List<DatedEvent> of(List<Document> documents) {
        List<Document> ordered =
                documents.stream().sorted(DocumentOrder.byDay()).toList();
        List<ServiceMatching.Pair> pairs = ServiceMatching.of(ordered);
        List<DatedEvent> events = new ArrayList<>();
        for (Document document : ordered) {
            eventsOf(document, pairs).forEach(event -> events.add(new DatedEvent(DocumentDay.of(document), event)));
        }
        for (ServiceMatching.Pair pair : pairs) {
            events.add(new DatedEvent(servedOn(pair), served(pair.served(), pair.receipt())));
        }
        // The sort is stable, so events of one day and stage keep the order of their documents.
        events.sort(comparing(DocumentEvents::day)
                .thenComparing(dated -> dated.event().stage()));
        return List.copyOf(events);
    }

    /** A docket with the events of these documents, recorded at the moment of reading. */
    public static Docket docket(List<Document> documents, Instant readAt) {
        return Docket.EMPTY.appendAll(of(documents), readAt, "reading");
    }

    private static Stream<CaseEvent> eventsOf(Document document, List<ServiceMatching.Pair> pairs) {
        return switch (document.head().kind().known().orElse("")) {
            case KnownKind.SERVICE_RECEIPT -> {
                boolean isMatched =
                        pairs.stream().anyMatch(pair -> pair.receipt().equals(document));
                yield isMatched ? Stream.empty() : Stream.of(new DocumentCollected(document));
            }
            case KnownKind.RIGHTS_WAIVER -> Stream.of(new DefenceWaived(document), new HearingWaived(document));
            case KnownKind.CASE_SUSPENSION -> suspension(document);
            case KnownKind.PUBLICATION_RECORD -> publication(document);
            case KnownKind.SPOT_REPORT ->
                Stream.of(
                        new DocumentCollected(document),
                        new SpotPenaltyReported(document.head().agency()));
            default -> Stream.of(preparing(document));
        };
    }

    /** The same form serves to suspend an investigation and to go on with it; its title tells which. */
    private static Stream<CaseEvent> suspension(Document approval) {
        boolean isResumption = approval.head()
                .title()
                .known()
                .filter(title -> title.startsWith("恢复"))
                .isPresent();
        return isResumption
                ? Stream.of(
                        new DocumentCollected(approval),
                        new InvestigationResumed(approval.outcome().reason()))
                : Stream.of(new InvestigationSuspended(approval));
    }

    /** A record of publication may also say that the decision is not published. */
    private static Stream<CaseEvent> publication(Document entry) {
        if (!isRefused(entry)) {
            return Stream.of(new DecisionPublished(entry));
        }
        Fact<String> reason = entry.outcome().reason().or(Fact.unknown("公开记录没有写明不予公开的理由"));
        return Stream.of(
                new DocumentCollected(entry), new PublicationWithheld(reason, reason, Fact.unknown("公开记录没有写明批准人")));
    }

    private static CaseEvent preparing(Document document) {
        return switch (document.head().kind().known().orElse("")) {
            case KnownKind.FILING_FORM -> filing(document);
            case KnownKind.TIME_EXTENSION -> extension(document);
            case KnownKind.INSPECTION_RECORD -> new InspectionHeld(document);
            case KnownKind.INTERVIEW_RECORD -> new PartyInterviewed(document);
            case KnownKind.SAMPLING_RECORD -> new SampleTaken(document);
            case KnownKind.EVIDENCE_PRESERVATION -> new EvidencePreserved(document);
            case KnownKind.MONITORING_REPORT -> new TestReported(document);
            case KnownKind.TESTING_RESULT_NOTICE -> new TestResultTold(document);
            case KnownKind.INVESTIGATION_REPORT -> new InvestigationConcluded(document);
            case KnownKind.CASE_REVIEW_FORM -> new CaseReviewed(document);
            case KnownKind.CASE_TERMINATION -> new InvestigationTerminated(document);
            case KnownKind.PRIOR_NOTICE -> new PriorNoticeIssued(document);
            case KnownKind.DEFENCE_STATEMENT -> new DefenceMade(document);
            case KnownKind.DEFENCE_REVIEW -> new DefenceReviewed(document);
            case KnownKind.COMMITMENT_LETTER -> new CommitmentMade(document);
            case KnownKind.HEARING_REQUEST -> new HearingRequested(document);
            case KnownKind.HEARING_NOTICE -> new HearingScheduled(document);
            case KnownKind.HEARING_RECORD -> new HearingHeld(document);
            case KnownKind.HEARING_REPORT -> new HearingReported(document);
            case KnownKind.LEGAL_REVIEW_FORM -> new LegalReviewed(document);
            case KnownKind.DELIBERATION_RECORD -> new CaseDeliberated(document);
            case KnownKind.BENCHMARK_WORKSHEET -> new BenchmarkApplied(document);
            default -> measuring(document);
        };
    }

    private static CaseEvent measuring(Document document) {
        return switch (document.head().kind().known().orElse("")) {
            case KnownKind.CORRECTION_ORDER -> new CorrectionOrdered(document);
            case KnownKind.RECHECK_RECORD -> new RecheckHeld(document);
            case KnownKind.SECOND_CORRECTION_ORDER -> new SecondCorrectionOrdered(document);
            case KnownKind.DAILY_PENALTY_DECISION -> new DailyPenaltyDecided(document);
            case KnownKind.SEIZURE_APPROVAL -> new SeizureApproved(document);
            case KnownKind.SEIZURE_DECISION -> new SeizureDecided(document);
            case KnownKind.SEIZURE_RECORD -> new SeizureCarriedOut(document);
            case KnownKind.SEIZURE_EXTENSION -> new SeizureExtended(document);
            case KnownKind.SEIZURE_RELEASE -> new SeizureReleased(document);
            case KnownKind.PRODUCTION_RESTRICTION_DECISION -> new RestrictionDecided(document);
            default -> deciding(document);
        };
    }

    private static CaseEvent deciding(Document document) {
        return switch (document.head().kind().known().orElse("")) {
            case KnownKind.PENALTY_DECISION -> new PenaltyDecided(document);
            case KnownKind.NO_PENALTY_DECISION -> new NoPenaltyDecided(document);
            case KnownKind.ON_THE_SPOT_DECISION -> new PenaltyDecidedOnTheSpot(document);
            case KnownKind.PAYMENT_RECEIPT -> new FinePaid(document);
            case KnownKind.PAYMENT_DEFERRAL -> new PaymentDeferred(document);
            case KnownKind.DEMAND_NOTICE -> new DemandIssued(document);
            case KnownKind.COURT_APPLICATION -> new CourtEnforcementSought(document);
            case KnownKind.CLOSING_FORM -> new CaseClosed(document);
            case KnownKind.VOLUME_COVER -> new CaseArchived(document);
            case KnownKind.REFERRAL_APPROVAL -> new ReferralApproved(document);
            case KnownKind.DETENTION_REFERRAL -> new DetentionReferred(document);
            case KnownKind.CRIMINAL_REFERRAL -> new CrimeReferred(document);
            case KnownKind.POLICE_RECEIPT -> new ReferralReceived(document);
            default -> new DocumentCollected(document);
        };
    }

    private static CaseEvent filing(Document form) {
        return isRefused(form) ? new FilingDeclined(form.outcome().reason()) : new CaseFiled(form);
    }

    /** An approval of more time is one for filing when it says so, else one for the decision. */
    private static CaseEvent extension(Document approval) {
        boolean isForFiling = Stream.of(
                        approval.head().title(),
                        approval.term().content(),
                        approval.outcome().reason())
                .flatMap(fact -> fact.known().stream())
                .anyMatch(FOR_FILING.asPredicate());
        return isForFiling ? new FilingExtended(approval) : new TimeLimitExtended(approval);
    }

    private static boolean isRefused(Document form) {
        return form.outcome().result().sure().filter("disagree"::equals).isPresent();
    }

    private static CaseEvent served(Document served, Document receipt) {
        return switch (served.head().kind().known().orElse("")) {
            case KnownKind.TESTING_RESULT_NOTICE -> new TestResultServed(served, receipt);
            case KnownKind.CORRECTION_ORDER -> new CorrectionOrderServed(served, receipt);
            case KnownKind.SECOND_CORRECTION_ORDER -> new SecondCorrectionOrderServed(served, receipt);
            case KnownKind.DAILY_PENALTY_DECISION -> new DailyPenaltyServed(served, receipt);
            case KnownKind.SEIZURE_DECISION -> new SeizureServed(served, receipt);
            case KnownKind.PRODUCTION_RESTRICTION_DECISION -> new RestrictionServed(served, receipt);
            case KnownKind.PRIOR_NOTICE -> new PriorNoticeServed(served, receipt);
            case KnownKind.HEARING_NOTICE -> new HearingNoticeServed(served, receipt);
            case KnownKind.PENALTY_DECISION, KnownKind.NO_PENALTY_DECISION, KnownKind.ON_THE_SPOT_DECISION ->
                new DecisionServed(served, receipt);
            case KnownKind.DEMAND_NOTICE -> new DemandServed(served, receipt);
            default -> new DocumentServed(served, receipt);
        };
    }

    private static Fact<LocalDate> servedOn(ServiceMatching.Pair pair) {
        Fact<LocalDate> day = pair.receipt().service().servedOn();
        boolean isSure = Stream.of(pair.served(), pair.receipt())
                .allMatch(document -> document.head().kind().sure().isPresent());
        return isSure ? day : FactChoice.doubted(day);
    }

    private static String day(DatedEvent dated) {
        return dated.happenedOn().known().map(Object::toString).orElse(LAST);
    }
}
