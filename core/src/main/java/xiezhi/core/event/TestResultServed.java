package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The notice of the result of monitoring or testing reached the party.
 *
 * <p>Opens: nothing; the result may now be used against the party.
 *
 * <p>Before: the notice is made.
 *
 * <p>Law: mee-order-30/029.
 */
public record TestResultServed(Document served, Document receipt) implements InvestigationEvent, Served {}
