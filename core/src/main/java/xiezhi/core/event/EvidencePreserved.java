package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Evidence held by the party was registered and preserved because it might be lost.
 *
 * <p>Opens: seven working days to settle it, else the measure lapses.
 *
 * <p>Before: the leader approved, or approves within twenty-four hours when urgent.
 *
 * <p>Law: administrative-penalty-law/056, mee-order-30/032.
 */
public record EvidencePreserved(Document document) implements InvestigationEvent, Evidenced {}
