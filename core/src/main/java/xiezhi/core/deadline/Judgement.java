package xiezhi.core.deadline;

import xiezhi.core.rule.Outcome;

/**
 * Whether a term was kept.
 *
 * @param outcome one of the four outcomes
 * @param reason why, in Chinese
 */
public record Judgement(Outcome outcome, String reason) {}
