package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Officers decided a small penalty against the party on the spot.
 *
 * <p>Opens: three working days to report it to the agency.
 *
 * <p>Before: facts certain; fine within the limit of the summary procedure; rights told.
 *
 * <p>Law: administrative-penalty-law/051, administrative-penalty-law/052, mee-order-30/067.
 */
public record PenaltyDecidedOnTheSpot(Document document) implements DecisionEvent, Evidenced {}
