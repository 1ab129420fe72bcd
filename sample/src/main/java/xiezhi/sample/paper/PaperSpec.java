package xiezhi.sample.paper;

import xiezhi.sample.text.Values;

/**
 * A document to be rendered.
 *
 * @param kind document kind id
 * @param template template name
 * @param title title in catalogues and file names
 * @param number name of the value that holds its number; empty for none
 * @param day name of the day it is dated
 * @param own values of its own
 */
public record PaperSpec(String kind, String template, String title, String number, String day, Values own) {
    private static final java.util.Set<String> INTERNAL = java.util.Set.of(
            "filing-form",
            "inspection-record",
            "interview-record",
            "investigation-report",
            "case-review-form",
            "defence-review",
            "hearing-record",
            "hearing-report",
            "legal-review-form",
            "deliberation-record",
            "recheck-record",
            "closing-form",
            "time-extension",
            "benchmark-worksheet",
            "publication-record",
            "seizure-approval",
            "seizure-record",
            "referral-approval",
            "detention-referral",
            "criminal-referral",
            "police-receipt",
            "sampling-record",
            "monitoring-report",
            "payment-receipt",
            "service-receipt",
            "court-application",
            "hearing-request",
            "defence-statement");

    /** Whether it speaks of the party in the third person. */
    public boolean isInternal() {
        return INTERNAL.contains(kind);
    }
}
