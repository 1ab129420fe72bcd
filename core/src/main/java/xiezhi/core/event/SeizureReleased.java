package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Sealed or seized things were given back to the party.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the ground fell away, the term is over or a request was granted.
 *
 * <p>Law: administrative-compulsion-law/028, mep-order-29/019.
 */
public record SeizureReleased(Document document) implements MeasuresEvent, Evidenced {}
