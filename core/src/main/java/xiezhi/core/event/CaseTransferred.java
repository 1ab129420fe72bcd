package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The case of the party was handed to another administrative body that has jurisdiction.
 *
 * <p>Opens: closing, when nothing is left to decide.
 *
 * <p>Before: the case does not belong to this agency.
 *
 * <p>Law: mee-order-30/016.
 */
public record CaseTransferred(Fact<String> recipient, Fact<String> reason) implements FilingEvent {}
