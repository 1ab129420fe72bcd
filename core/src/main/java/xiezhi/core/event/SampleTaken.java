package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Samples were taken at the site of the party, and the sampling record was written.
 *
 * <p>Opens: the test, whose days are not counted in the term of the case.
 *
 * <p>Before: the sampling follows the technical norm and the inspection record mentions it.
 *
 * <p>Law: mee-order-30/029.
 */
public record SampleTaken(Document document) implements InspectionEvent, Evidenced {}
