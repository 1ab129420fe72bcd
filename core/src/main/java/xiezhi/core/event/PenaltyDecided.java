package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency decided a penalty against the party.
 *
 * <p>Opens: seven working days to serve and to publish; fifteen days to pay; remedies run from service.
 *
 * <p>Before: notice served, rights term over, legal review and deliberation done where required.
 *
 * <p>Law: administrative-penalty-law/057, administrative-penalty-law/059, mee-order-30/056.
 */
public record PenaltyDecided(Document document) implements DecisionEvent, Evidenced {}
