package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Officers inspected the site of the party and wrote the inspection record.
 *
 * <p>Opens: the fifteen days to decide on filing, when a violation was found.
 *
 * <p>Before: two officers hold certificates and show them.
 *
 * <p>Law: mee-order-30/028, administrative-penalty-law/055.
 */
public record InspectionHeld(Document document) implements InspectionEvent, Evidenced {}
