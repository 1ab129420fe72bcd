package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * Whoever looked into a lead on site reported back what was found.
 *
 * <p>Opens: the agency's own term to settle the lead: file a case or not.
 *
 * <p>Before: the lead was received.
 *
 * <p>Law: none; the rule is our own.
 *
 * @param result {@code found}, {@code normal}, {@code instrument-fault} or {@code cannot-tell}
 * @param findings what was seen, in words
 */
public record LeadAnswered(Fact<String> result, Fact<String> findings) implements LeadEvent {}
