package xiezhi.lawbook.deadline;

import xiezhi.core.fact.Fact;

/**
 * A fact of a case that gave the day of an event, or failed to.
 *
 * @param path as in {@code events.yaml}
 * @param fact the fact as the case states it
 */
record CaseFact(String path, Fact<?> fact) {}
