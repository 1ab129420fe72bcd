package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader gave the agency more time to decide on filing.
 *
 * <p>Opens: fifteen more days.
 *
 * <p>Before: the first fifteen days are not over.
 *
 * <p>Law: mee-order-30/018.
 */
public record FilingExtended(Document document) implements FilingEvent, Evidenced {}
