package xiezhi.core.finding;

import xiezhi.core.fact.Fact;

/**
 * A fact a check looked at, as text. For an answer of <em>cannot tell</em> these name what is missing.
 *
 * @param path path in the case, for example {@code timeline.noticeServedOn}
 * @param value the value as text with its places; absent or unknown as the check met it
 */
public record UsedFact(String path, Fact<String> value) {}
