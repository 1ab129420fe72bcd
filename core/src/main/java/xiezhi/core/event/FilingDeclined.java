package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The agency decided not to file a case on a lead.
 *
 * <p>Opens: nothing; the lead is settled.
 *
 * <p>Before: one of the four conditions of filing fails.
 *
 * <p>Law: mee-order-30/019.
 */
public record FilingDeclined(Fact<String> reason) implements FilingEvent {}
