package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The draft decision and the file went to legal review.
 *
 * <p>Opens: the opinion of the reviewer.
 *
 * <p>Before: the investigation is concluded.
 *
 * <p>Law: administrative-penalty-law/058, mee-order-30/049.
 */
public record ReviewSubmitted(Fact<String> submittedBy) implements DeliberationEvent {}
