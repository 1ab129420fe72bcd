package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The publication of a decision against the party was taken back.
 *
 * <p>Opens: nothing; the term of taking it back ends.
 *
 * <p>Before: the decision was published; the reason is told.
 *
 * <p>Law: administrative-penalty-law/048, mee-order-30/066.
 *
 * @param reason the reason told to the public
 */
public record PublicationWithdrawn(Fact<String> reason) implements ServiceEvent {}
