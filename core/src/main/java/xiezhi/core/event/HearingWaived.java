package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party gave up, in writing, its right to a hearing.
 *
 * <p>Opens: the decision, before the term is over.
 *
 * <p>Before: the prior notice is served.
 *
 * <p>Law: mee-order-30/047.
 */
public record HearingWaived(Document document) implements HearingEvent, Evidenced {}
