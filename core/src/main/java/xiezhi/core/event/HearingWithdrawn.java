package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The party took back its request for a hearing.
 *
 * <p>Opens: the decision, without a hearing.
 *
 * <p>Before: the party asked and the hearing was not held.
 *
 * <p>Law: mee-order-30/047.
 */
public record HearingWithdrawn(Fact<String> reason) implements HearingEvent {}
