package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Legal reviewers gave a written opinion on the penalty proposed for the party.
 *
 * <p>Opens: the decision, when they agree.
 *
 * <p>Before: the case falls in the scope of legal review.
 *
 * <p>Law: administrative-penalty-law/058, mee-order-30/049.
 */
public record LegalReviewed(Document document) implements DeliberationEvent, Evidenced {}
