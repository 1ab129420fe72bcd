package xiezhi.core.document;

import java.util.List;

/**
 * Ids of the document kinds whose meaning the core knows: the ones that open or close a step of the procedure. {@link #VOLUME_ORDER} is the order in which a file shows them; kinds it does not name come after.
 */
public final class KnownKind {
    public static final String FILING_FORM = "filing-form";
    public static final String INSPECTION_RECORD = "inspection-record";
    public static final String INTERVIEW_RECORD = "interview-record";
    public static final String SAMPLING_RECORD = "sampling-record";
    public static final String EVIDENCE_PRESERVATION = "evidence-preservation";
    public static final String MONITORING_REPORT = "monitoring-report";
    public static final String TESTING_RESULT_NOTICE = "testing-result-notice";
    public static final String INVESTIGATION_REPORT = "investigation-report";
    public static final String CASE_REVIEW_FORM = "case-review-form";
    public static final String CORRECTION_ORDER = "correction-order";
    public static final String RECHECK_RECORD = "recheck-record";
    public static final String PRIOR_NOTICE = "prior-notice";
    public static final String RIGHTS_WAIVER = "rights-waiver";
    public static final String DEFENCE_STATEMENT = "defence-statement";
    public static final String DEFENCE_REVIEW = "defence-review";
    public static final String HEARING_REQUEST = "hearing-request";
    public static final String HEARING_NOTICE = "hearing-notice";
    public static final String HEARING_RECORD = "hearing-record";
    public static final String HEARING_REPORT = "hearing-report";
    public static final String LEGAL_REVIEW_FORM = "legal-review-form";
    public static final String DELIBERATION_RECORD = "deliberation-record";
    public static final String PENALTY_DECISION = "penalty-decision";
    public static final String NO_PENALTY_DECISION = "no-penalty-decision";
    public static final String ON_THE_SPOT_DECISION = "on-the-spot-decision";
    public static final String DAILY_PENALTY_DECISION = "daily-penalty-decision";
    public static final String SECOND_CORRECTION_ORDER = "second-correction-order";
    public static final String SEIZURE_APPROVAL = "seizure-approval";
    public static final String SEIZURE_DECISION = "seizure-decision";
    public static final String SEIZURE_RECORD = "seizure-record";
    public static final String SEIZURE_EXTENSION = "seizure-extension";
    public static final String SEIZURE_RELEASE = "seizure-release";
    public static final String PRODUCTION_RESTRICTION_DECISION = "production-restriction-decision";
    public static final String DETENTION_REFERRAL = "detention-referral";
    public static final String CRIMINAL_REFERRAL = "criminal-referral";
    public static final String REFERRAL_APPROVAL = "referral-approval";
    public static final String POLICE_RECEIPT = "police-receipt";
    public static final String PAYMENT_DEFERRAL = "payment-deferral";
    public static final String PAYMENT_RECEIPT = "payment-receipt";
    public static final String DEMAND_NOTICE = "demand-notice";
    public static final String COURT_APPLICATION = "court-application";
    public static final String SERVICE_RECEIPT = "service-receipt";
    public static final String PUBLICATION_RECORD = "publication-record";
    public static final String CLOSING_FORM = "closing-form";
    public static final String TIME_EXTENSION = "time-extension";
    public static final String CASE_SUSPENSION = "case-suspension";
    public static final String CASE_TERMINATION = "case-termination";
    public static final String BENCHMARK_WORKSHEET = "benchmark-worksheet";
    public static final String BUSINESS_LICENCE = "business-licence";
    public static final String IDENTITY_CARD = "identity-card";
    public static final String OFFICER_CERTIFICATE = "officer-certificate";
    public static final String COMMITMENT_LETTER = "commitment-letter";
    public static final String VOLUME_COVER = "volume-cover";
    public static final String VOLUME_CATALOGUE = "volume-catalogue";
    public static final String SPOT_REPORT = "spot-report";

    /** Kinds in the order a bound file shows them. */
    public static final List<String> VOLUME_ORDER = List.of(
            VOLUME_COVER,
            VOLUME_CATALOGUE,
            PENALTY_DECISION,
            NO_PENALTY_DECISION,
            ON_THE_SPOT_DECISION,
            DAILY_PENALTY_DECISION,
            SEIZURE_DECISION,
            PRODUCTION_RESTRICTION_DECISION,
            FILING_FORM,
            INSPECTION_RECORD,
            INTERVIEW_RECORD,
            SAMPLING_RECORD,
            MONITORING_REPORT,
            TESTING_RESULT_NOTICE,
            EVIDENCE_PRESERVATION,
            BUSINESS_LICENCE,
            IDENTITY_CARD,
            INVESTIGATION_REPORT,
            CASE_REVIEW_FORM,
            CORRECTION_ORDER,
            RECHECK_RECORD,
            SECOND_CORRECTION_ORDER,
            PRIOR_NOTICE,
            RIGHTS_WAIVER,
            DEFENCE_STATEMENT,
            DEFENCE_REVIEW,
            HEARING_REQUEST,
            HEARING_NOTICE,
            HEARING_RECORD,
            HEARING_REPORT,
            BENCHMARK_WORKSHEET,
            LEGAL_REVIEW_FORM,
            DELIBERATION_RECORD,
            TIME_EXTENSION,
            CASE_SUSPENSION,
            CASE_TERMINATION,
            SEIZURE_APPROVAL,
            SEIZURE_RECORD,
            SEIZURE_EXTENSION,
            SEIZURE_RELEASE,
            REFERRAL_APPROVAL,
            DETENTION_REFERRAL,
            CRIMINAL_REFERRAL,
            POLICE_RECEIPT,
            SERVICE_RECEIPT,
            PUBLICATION_RECORD,
            PAYMENT_DEFERRAL,
            PAYMENT_RECEIPT,
            DEMAND_NOTICE,
            COURT_APPLICATION,
            CLOSING_FORM);

    private KnownKind() {}

    /** Rank in {@link #VOLUME_ORDER}; a kind that is not in it ranks after all that are. */
    public static int rank(String kind) {
        int rank = VOLUME_ORDER.indexOf(kind);
        return rank < 0 ? VOLUME_ORDER.size() : rank;
    }
}
