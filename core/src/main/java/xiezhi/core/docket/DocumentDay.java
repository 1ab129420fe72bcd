package xiezhi.core.docket;

import static xiezhi.core.document.KnownKind.CASE_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.CASE_SUSPENSION;
import static xiezhi.core.document.KnownKind.CASE_TERMINATION;
import static xiezhi.core.document.KnownKind.CLOSING_FORM;
import static xiezhi.core.document.KnownKind.DELIBERATION_RECORD;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.HEARING_RECORD;
import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INTERVIEW_RECORD;
import static xiezhi.core.document.KnownKind.LEGAL_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.MONITORING_REPORT;
import static xiezhi.core.document.KnownKind.PAYMENT_DEFERRAL;
import static xiezhi.core.document.KnownKind.PAYMENT_RECEIPT;
import static xiezhi.core.document.KnownKind.RECHECK_RECORD;
import static xiezhi.core.document.KnownKind.REFERRAL_APPROVAL;
import static xiezhi.core.document.KnownKind.SAMPLING_RECORD;
import static xiezhi.core.document.KnownKind.SEIZURE_APPROVAL;
import static xiezhi.core.document.KnownKind.SEIZURE_EXTENSION;
import static xiezhi.core.document.KnownKind.SEIZURE_RECORD;
import static xiezhi.core.document.KnownKind.SERVICE_RECEIPT;
import static xiezhi.core.document.KnownKind.TIME_EXTENSION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/** The legal day of what a document evidences: a form counts from its approval, a record from the act, a receipt from service. */
final class DocumentDay {
    private DocumentDay() {}

    /** The day; unsure when the kind of the document is unsure. */
    static Fact<LocalDate> of(Document document) {
        Fact<LocalDate> day = byKind(document);
        return document.head().kind().sure().isPresent() ? day : FactChoice.doubted(day);
    }

    private static Fact<LocalDate> byKind(Document document) {
        Fact<LocalDate> madeOn = document.head().madeOn();
        return switch (document.head().kind().known().orElse("")) {
            case FILING_FORM,
                    CASE_REVIEW_FORM,
                    LEGAL_REVIEW_FORM,
                    TIME_EXTENSION,
                    CASE_SUSPENSION,
                    CASE_TERMINATION,
                    SEIZURE_APPROVAL,
                    SEIZURE_EXTENSION,
                    REFERRAL_APPROVAL,
                    PAYMENT_DEFERRAL,
                    CLOSING_FORM -> FactChoice.first(document.outcome().effectiveOn(), madeOn);
            case INSPECTION_RECORD, INTERVIEW_RECORD, RECHECK_RECORD, SEIZURE_RECORD ->
                FactChoice.first(day(document.scene().startAt()), madeOn);
            case SAMPLING_RECORD ->
                FactChoice.first(
                        document.test().sampledOn(), day(document.scene().startAt()), madeOn);
            case HEARING_RECORD, DELIBERATION_RECORD ->
                FactChoice.first(
                        document.meeting().heldOn(),
                        day(document.meeting().startAt()),
                        day(document.scene().startAt()),
                        madeOn);
            case MONITORING_REPORT -> FactChoice.first(document.test().reportedOn(), madeOn);
            case PAYMENT_RECEIPT -> FactChoice.first(madeOn, document.recital().paidOn());
            case SERVICE_RECEIPT -> document.service().servedOn();
            default -> madeOn;
        };
    }

    private static Fact<LocalDate> day(Fact<LocalDateTime> moment) {
        return moment.map(LocalDateTime::toLocalDate);
    }
}
