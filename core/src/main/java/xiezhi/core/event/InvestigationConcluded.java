package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The officers finished the investigation of the party and reported facts, evidence, law and proposal.
 *
 * <p>Opens: case review.
 *
 * <p>Before: facts are established.
 *
 * <p>Law: mee-order-30/037.
 */
public record InvestigationConcluded(Document document) implements InvestigationEvent, Evidenced {}
