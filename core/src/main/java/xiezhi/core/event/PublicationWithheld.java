package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * It was decided not to publish the decision against the party.
 *
 * <p>Opens: nothing; the term of publication ends.
 *
 * <p>Before: the decision; ground, reason and approval are told; it is not published yet.
 *
 * <p>Law: mee-order-30/063.
 *
 * @param ground legal ground, as the officer names it
 * @param reason why the ground holds in this case
 * @param approvedBy leader who approved
 */
public record PublicationWithheld(Fact<String> ground, Fact<String> reason, Fact<String> approvedBy)
        implements ServiceEvent {}
