package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved that the investigation of the party rests.
 *
 * <p>Opens: a stretch of days that the term of the case does not count.
 *
 * <p>Before: one of the grounds of suspension.
 *
 * <p>Law: mee-order-30/035.
 */
public record InvestigationSuspended(Document document) implements InvestigationEvent, Evidenced {}
