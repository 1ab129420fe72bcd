package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency ordered the party to correct the violation.
 *
 * <p>Opens: its service.
 *
 * <p>Before: a violation is established; no penalty procedure is needed.
 *
 * <p>Law: administrative-penalty-law/028, mee-order-30/009.
 */
public record CorrectionOrdered(Document document) implements MeasuresEvent, Evidenced {}
