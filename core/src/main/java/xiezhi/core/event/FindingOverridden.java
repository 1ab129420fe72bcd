package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * The leader let one step be taken in spite of one finding or refusal, and signed the reason.
 *
 * <p>Opens: the next step of the kind the finding closes; once.
 *
 * <p>Before: the reason and the signature are there, the head of the agency who signs records it, and what is let pass is closed
 * and not signed for already.
 *
 * <p>Law: none; the rule is our own.
 */
public record FindingOverridden(Fact<String> finding, Fact<String> reason, Fact<String> signedBy)
        implements OversightEvent {}
