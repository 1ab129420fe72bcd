package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader, or the leaders together, gave the case of the party more days for the decision.
 *
 * <p>Opens: thirty more days, once each.
 *
 * <p>Before: the running term is not over.
 *
 * <p>Law: mee-order-30/057.
 */
public record TimeLimitExtended(Document document) implements InvestigationEvent, Evidenced {}
