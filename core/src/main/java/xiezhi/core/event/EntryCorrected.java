package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A wrong entry of the docket was replaced: the event it names took place on the day of this entry.
 *
 * <p>Opens: whatever the right event opens; what the wrong one opened falls away.
 *
 * <p>Before: the entry exists and is itself no correction.
 *
 * <p>Law: mee-order-30/085.
 */
public record EntryCorrected(int seq, Fact<String> reason, CaseEvent event) implements OversightEvent {}
