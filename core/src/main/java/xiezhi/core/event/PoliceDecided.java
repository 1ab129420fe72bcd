package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The police decided whether to take up what was referred about the party.
 *
 * <p>Opens: three days to hand over things, or to ask for reconsideration of a refusal.
 *
 * <p>Before: the police received the referral.
 *
 * <p>Law: crime-referral-regulation/008, crime-referral-regulation/009, crime-referral-regulation/012.
 */
public record PoliceDecided(Fact<Boolean> isTaken, Fact<String> reason) implements OversightEvent {}
