package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Officers asked the party, or a person who knows, and wrote the interview record.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: two officers hold certificates, show them, and tell rights and duties.
 *
 * <p>Law: administrative-penalty-law/055, mee-order-30/028.
 */
public record PartyInterviewed(Document document) implements InvestigationEvent, Evidenced {}
