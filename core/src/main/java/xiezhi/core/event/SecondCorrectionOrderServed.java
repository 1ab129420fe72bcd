package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The second order to correct reached the party.
 *
 * <p>Opens: another thirty days to recheck.
 *
 * <p>Before: the second order is made.
 *
 * <p>Law: mep-order-28/014.
 */
public record SecondCorrectionOrderServed(Document served, Document receipt) implements MeasuresEvent, Served {}
