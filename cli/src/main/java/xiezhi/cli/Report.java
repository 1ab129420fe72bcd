package xiezhi.cli;

import xiezhi.core.report.ReviewedCase;

/** A report written case by case, so that a run of any size needs the memory of one case. */
interface Report {
    void begin();

    void add(ReviewedCase reviewed);

    /**
     * Ends the report.
     *
     * @param tally what the cases add up to
     * @param interruptedAt empty for a whole run, else why and how far it came, in Chinese
     */
    void end(Tally tally, String interruptedAt);
}
