package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * A document whose service opens no term of its own reached the party.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the document is made.
 *
 * <p>Law: mee-order-30/059.
 */
public record DocumentServed(Document served, Document receipt) implements ServiceEvent, Served {}
