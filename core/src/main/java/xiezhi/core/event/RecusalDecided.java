package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The agency decided whether an officer withdraws from the case of the party.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: a request, or a ground the officer reports himself.
 *
 * <p>Law: administrative-penalty-law/043.
 */
public record RecusalDecided(Fact<String> officer, Fact<Boolean> isGranted) implements InvestigationEvent {}
