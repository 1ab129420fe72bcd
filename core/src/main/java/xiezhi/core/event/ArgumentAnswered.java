package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The agency answered a numbered argument of the party: adopted, or not and why.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the argument was raised and is still open.
 *
 * <p>Law: administrative-penalty-law/045, mee-order-30/045.
 */
public record ArgumentAnswered(Fact<Long> number, Fact<Boolean> isAdopted, Fact<String> answer)
        implements NoticeEvent {}
