package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The decision to limit or halt production reached the party.
 *
 * <p>Opens: the term of the restriction; fifteen working days to file a plan.
 *
 * <p>Before: the restriction is decided.
 *
 * <p>Law: mep-order-30-2014/014, mep-order-30-2014/016.
 */
public record RestrictionServed(Document served, Document receipt) implements MeasuresEvent, Served {}
