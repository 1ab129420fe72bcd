package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * What was preserved at the party was copied, appraised, seized, confiscated or given back.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: evidence is preserved.
 *
 * <p>Law: mee-order-30/033.
 */
public record PreservationSettled(Fact<String> outcome) implements InvestigationEvent {}
