package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The decision against the party was published.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the decision is of a published kind; private data are left out.
 *
 * <p>Law: mee-order-30/065.
 */
public record DecisionPublished(Document document) implements ServiceEvent, Evidenced {}
