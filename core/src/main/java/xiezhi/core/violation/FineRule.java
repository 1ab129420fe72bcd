package xiezhi.core.violation;

/**
 * One fine an article sets.
 *
 * @param level what must be shown
 * @param payer who pays
 * @param measure how much
 */
public record FineRule(FineLevel level, Payer payer, FineMeasure measure) {}
