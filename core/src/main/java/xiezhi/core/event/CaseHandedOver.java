package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * Another officer goes on with the case.
 *
 * <p>Opens: nothing; terms run on.
 *
 * <p>Before: a leader of the unit or of the agency records it, and the officer is named.
 *
 * <p>Law: none; the rule is our own.
 *
 * @param officer name of the officer who handles the case from now on
 * @param reason why
 */
public record CaseHandedOver(Fact<String> officer, Fact<String> reason) implements OversightEvent {}
