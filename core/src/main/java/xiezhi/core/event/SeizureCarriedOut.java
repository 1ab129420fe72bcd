package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Officers sealed or seized things of the party on the spot and wrote a record and a list.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: two officers, certificates shown, the party present or a witness, reasons and rights told.
 *
 * <p>Law: administrative-compulsion-law/018, mep-order-29/012.
 */
public record SeizureCarriedOut(Document document) implements MeasuresEvent, Evidenced {}
