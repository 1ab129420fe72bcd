package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The decision, on a penalty or on no penalty, reached the party.
 *
 * <p>Opens: fifteen days to pay; sixty days for reconsideration; six months to sue; then three months for court enforcement.
 *
 * <p>Before: the decision is made.
 *
 * <p>Law: administrative-penalty-law/061, mee-order-30/058.
 */
public record DecisionServed(Document served, Document receipt) implements ServiceEvent, Served {}
