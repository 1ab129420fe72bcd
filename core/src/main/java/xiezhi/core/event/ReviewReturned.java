package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The legal reviewer sent the file back to be put right.
 *
 * <p>Opens: a new submission.
 *
 * <p>Before: the file is with the reviewer.
 *
 * <p>Law: mee-order-30/051.
 */
public record ReviewReturned(Fact<String> reason) implements DeliberationEvent {}
