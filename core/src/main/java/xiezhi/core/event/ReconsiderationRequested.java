package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The party asked a higher body to reconsider the decision.
 *
 * <p>Opens: ten working days to answer with evidence.
 *
 * <p>Before: sixty days from knowing the decision are not over.
 *
 * <p>Law: administrative-reconsideration-law/020, administrative-reconsideration-law/048.
 */
public record ReconsiderationRequested(Fact<String> body) implements EnforcementEvent {}
