package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * A paper that starts no term of its own was put in the file: licence, permit, certificate, photograph, letter.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: nothing.
 *
 * <p>Law: mee-order-30/026.
 */
public record DocumentCollected(Document document) implements InvestigationEvent, Evidenced {}
