package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A document number was given to a paper that must not go out. The number stays in the register as void and is never
 * given again.
 *
 * <p>Opens: nothing; the lines of the paper are withdrawn beside it.
 *
 * <p>Before: the paper was not served, and a leader approves with a reason.
 *
 * <p>Law: none; the rule is our own.
 */
public record NumberVoided(Fact<String> number, Fact<String> reason, Fact<String> approvedBy)
        implements OversightEvent {}
