package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The higher body decided on the request of the party.
 *
 * <p>Opens: fifteen days to sue; then three months for court enforcement.
 *
 * <p>Before: reconsideration was asked for.
 *
 * <p>Law: administrative-reconsideration-law/062, administrative-litigation-law/045.
 */
public record ReconsiderationDecided(Fact<String> result) implements EnforcementEvent {}
