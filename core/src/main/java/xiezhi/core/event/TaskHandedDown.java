package xiezhi.core.event;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * A higher body handed a lead down to the agency, with its own day for the answer.
 *
 * <p>Opens: the day named in the task, beside the fifteen days to decide on filing.
 *
 * <p>Before: nothing.
 *
 * <p>Law: mee-order-30/015.
 */
public record TaskHandedDown(Fact<String> issuer, Fact<LocalDate> dueOn) implements LeadEvent {}
