package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A lead that may become a case reached the agency: report, petition, alert, transfer or task.
 *
 * <p>Opens: the fifteen days to decide on filing.
 *
 * <p>Before: nothing.
 *
 * <p>Law: mee-order-30/018.
 */
public record LeadReceived(Fact<String> source, Fact<String> content) implements LeadEvent {}
