package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The order to correct reached the party.
 *
 * <p>Opens: the term of correction; thirty days to recheck and the days of a daily penalty, when one is possible.
 *
 * <p>Before: the order is made.
 *
 * <p>Law: mep-order-28/008, mep-order-28/010.
 */
public record CorrectionOrderServed(Document served, Document receipt) implements MeasuresEvent, Served {}
