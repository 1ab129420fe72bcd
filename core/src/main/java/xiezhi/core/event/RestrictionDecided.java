package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency ordered the party to limit production or to halt it until put right.
 *
 * <p>Opens: seven working days to serve it.
 *
 * <p>Before: rights, hearing included, were told.
 *
 * <p>Law: mep-order-30-2014/005, mep-order-30-2014/014.
 */
public record RestrictionDecided(Document document) implements MeasuresEvent, Evidenced {}
