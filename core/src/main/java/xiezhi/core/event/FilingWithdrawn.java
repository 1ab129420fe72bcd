package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A case filed against the party turned out not to meet the conditions of filing and was withdrawn.
 *
 * <p>Opens: closing.
 *
 * <p>Before: the case is filed.
 *
 * <p>Law: mee-order-30/020.
 */
public record FilingWithdrawn(Fact<String> reason) implements FilingEvent {}
