package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The party sued the agency over the decision.
 *
 * <p>Opens: fifteen days to answer with evidence.
 *
 * <p>Before: six months from knowing the decision are not over.
 *
 * <p>Law: administrative-litigation-law/046, administrative-litigation-law/067.
 */
public record LitigationBegun(Fact<String> court) implements EnforcementEvent {}
