package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party asked for a hearing.
 *
 * <p>Opens: the hearing; its days are not counted in the term of the case.
 *
 * <p>Before: five working days after the prior notice are not over.
 *
 * <p>Law: administrative-penalty-law/064, mee-order-30/047.
 */
public record HearingRequested(Document document) implements HearingEvent, Evidenced {}
