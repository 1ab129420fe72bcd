package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency decided that the party is not penalised.
 *
 * <p>Opens: service; education of the party.
 *
 * <p>Before: a ground of no penalty is proved.
 *
 * <p>Law: administrative-penalty-law/033, mee-order-30/042.
 */
public record NoPenaltyDecided(Document document) implements DecisionEvent, Evidenced {}
