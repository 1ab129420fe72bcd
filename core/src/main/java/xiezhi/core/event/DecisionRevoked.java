package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A decision against the party was changed, revoked or declared void.
 *
 * <p>Opens: three working days to take the publication back.
 *
 * <p>Before: the decision was made.
 *
 * <p>Law: administrative-penalty-law/048, mee-order-30/066.
 */
public record DecisionRevoked(Fact<String> by, Fact<String> reason) implements DecisionEvent {}
