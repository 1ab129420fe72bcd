package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The decision on the daily penalty reached the party.
 *
 * <p>Opens: payment, remedies, publication.
 *
 * <p>Before: the daily penalty is decided.
 *
 * <p>Law: mep-order-28/019.
 */
public record DailyPenaltyServed(Document served, Document receipt) implements MeasuresEvent, Served {}
