package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * After a failed recheck the agency ordered the party once more to correct.
 *
 * <p>Opens: its service.
 *
 * <p>Before: the recheck found the violation going on.
 *
 * <p>Law: mep-order-28/014.
 */
public record SecondCorrectionOrdered(Document document) implements MeasuresEvent, Evidenced {}
