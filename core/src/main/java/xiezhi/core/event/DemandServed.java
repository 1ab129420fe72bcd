package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The written demand reached the party.
 *
 * <p>Opens: ten working days that must pass before court enforcement.
 *
 * <p>Before: the demand is issued.
 *
 * <p>Law: administrative-compulsion-law/054.
 */
public record DemandServed(Document served, Document receipt) implements EnforcementEvent, Served {}
