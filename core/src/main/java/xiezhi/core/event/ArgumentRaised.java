package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The party held something against the intended penalty; the ledger of the right to be heard gives it a number.
 *
 * <p>Opens: the answer, due before the decision.
 *
 * <p>Before: the prior notice is served; the number is not taken.
 *
 * <p>Law: administrative-penalty-law/045, mee-order-30/045.
 */
public record ArgumentRaised(Fact<Long> number, Fact<String> argument) implements NoticeEvent {}
