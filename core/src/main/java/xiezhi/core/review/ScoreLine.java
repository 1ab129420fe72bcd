package xiezhi.core.review;

import xiezhi.core.rule.Outcome;

/**
 * One line that explains what an item earned.
 *
 * @param rule rule that found it; empty when no rule but the lack of the paper, or of any check, did
 * @param outcome {@code FAIL} when it cost points, {@code CANNOT_TELL} when a person must judge it
 * @param points points lost, or left out of the reckoning for what could not be told
 * @param reason why, in Chinese
 */
public record ScoreLine(String rule, Outcome outcome, Points points, String reason) {}
