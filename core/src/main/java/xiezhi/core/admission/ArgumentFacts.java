package xiezhi.core.admission;

import xiezhi.core.fact.Fact;

/**
 * One line of the ledger of the right to be heard.
 *
 * @param number number of the argument
 * @param isAnswered the agency answered it
 */
public record ArgumentFacts(Fact<Long> number, Fact<Boolean> isAnswered) {}
