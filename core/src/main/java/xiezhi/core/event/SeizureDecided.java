package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency decided to seal or seize places, facilities or things of the party.
 *
 * <p>Opens: thirty days of seizure.
 *
 * <p>Before: the seizure is approved.
 *
 * <p>Law: administrative-compulsion-law/024, mep-order-29/011.
 */
public record SeizureDecided(Document document) implements MeasuresEvent, Evidenced {}
