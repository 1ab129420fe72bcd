package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * An entry of the docket turned out never to have happened and no longer counts.
 *
 * <p>Opens: nothing; what it opened falls away.
 *
 * <p>Before: the entry exists and is itself no correction.
 *
 * <p>Law: mee-order-30/085.
 */
public record EntryWithdrawn(int seq, Fact<String> reason) implements OversightEvent {}
