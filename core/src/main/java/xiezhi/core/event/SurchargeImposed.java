package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The agency imposed a surcharge on a fine that was not paid in time; the amount is what has run up in all, in fen.
 *
 * <p>Opens: nothing; the demand names the amount.
 *
 * <p>Before: the term of payment is over and no deferral was granted.
 *
 * <p>Law: administrative-penalty-law/072.
 */
public record SurchargeImposed(Fact<Long> amountFen) implements EnforcementEvent {}
