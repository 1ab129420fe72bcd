package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved sealing or seizing things of the party.
 *
 * <p>Opens: the decision on seizure.
 *
 * <p>Before: a ground of seizure; urgent cases are approved within twenty-four hours after.
 *
 * <p>Law: administrative-compulsion-law/018, mep-order-29/010.
 */
public record SeizureApproved(Document document) implements MeasuresEvent, Evidenced {}
