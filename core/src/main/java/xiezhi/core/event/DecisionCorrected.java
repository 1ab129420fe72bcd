package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A slip in a decision against the party was put right in writing.
 *
 * <p>Opens: its service.
 *
 * <p>Before: rights of the party are not harmed.
 *
 * <p>Law: mee-order-30/085.
 */
public record DecisionCorrected(Fact<String> correction) implements DecisionEvent {}
