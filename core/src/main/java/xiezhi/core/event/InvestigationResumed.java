package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The investigation of the party went on because the ground of suspension fell away.
 *
 * <p>Opens: the rest of the term of the case.
 *
 * <p>Before: the investigation is suspended.
 *
 * <p>Law: mee-order-30/035.
 */
public record InvestigationResumed(Fact<String> reason) implements InvestigationEvent {}
