package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The officer reported a penalty decided on the spot to the agency, for its records.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the decision was made on the spot.
 *
 * <p>Law: mee-order-30/068.
 */
public record SpotPenaltyReported(Fact<String> recipient) implements DecisionEvent {}
