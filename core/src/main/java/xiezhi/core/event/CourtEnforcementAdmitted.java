package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The court took up the application to enforce against the party.
 *
 * <p>Opens: closing.
 *
 * <p>Before: the application was made.
 *
 * <p>Law: administrative-compulsion-law/056, mee-order-30/077.
 */
public record CourtEnforcementAdmitted(Fact<String> court) implements EnforcementEvent {}
