package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A violation by the party came to light, in any way other than an inspection record.
 *
 * <p>Opens: the fifteen days to decide on filing; ends the limitation period.
 *
 * <p>Before: nothing.
 *
 * <p>Law: mee-order-30/018, administrative-penalty-law/036.
 */
public record ViolationFound(Fact<String> finding) implements InspectionEvent {}
