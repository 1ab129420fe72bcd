package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A lead was given to a unit or an officer to be looked into on site.
 *
 * <p>Opens: the agency's own terms for looking on site and for reporting back.
 *
 * <p>Before: the lead was received.
 *
 * <p>Law: none; the rule is our own.
 *
 * @param recipient unit or officer
 * @param task what is to be looked into
 */
public record LeadDispatched(Fact<String> recipient, Fact<String> task) implements LeadEvent {}
