package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency wrote to the party demanding that it perform the decision.
 *
 * <p>Opens: its service.
 *
 * <p>Before: terms of performance and remedies are over.
 *
 * <p>Law: administrative-compulsion-law/054, mee-order-30/072.
 */
public record DemandIssued(Document document) implements EnforcementEvent, Evidenced {}
