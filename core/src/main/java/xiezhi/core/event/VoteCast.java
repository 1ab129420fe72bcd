package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A member of the collective deliberation gave a vote.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the member attended, did not investigate the case and has not voted yet.
 *
 * <p>Law: mee-order-30/052.
 */
public record VoteCast(Fact<String> member, Fact<Boolean> isInFavour, Fact<String> view) implements DeliberationEvent {}
