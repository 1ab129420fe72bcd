package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved that things of the party stay seized for longer.
 *
 * <p>Opens: at most thirty more days.
 *
 * <p>Before: the first thirty days are not over; the party is told the reason.
 *
 * <p>Law: administrative-compulsion-law/025.
 */
public record SeizureExtended(Document document) implements MeasuresEvent, Evidenced {}
