package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved the filing of a case against the party.
 *
 * <p>Opens: the ninety days to the decision.
 *
 * <p>Before: preliminary evidence, a penalty at law, own jurisdiction, limitation period not over.
 *
 * <p>Law: mee-order-30/019, administrative-penalty-law/060.
 */
public record CaseFiled(Document document) implements FilingEvent, Evidenced {}
