package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leaders of the agency discussed the penalty of the party together and kept minutes.
 *
 * <p>Opens: the decision.
 *
 * <p>Before: complex case or heavy penalty; investigators report but do not vote.
 *
 * <p>Law: administrative-penalty-law/057, mee-order-30/052.
 */
public record CaseDeliberated(Document document) implements DeliberationEvent, Evidenced {}
