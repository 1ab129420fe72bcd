package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency examined what the party said in its defence and recorded what it adopts and why.
 *
 * <p>Opens: the decision.
 *
 * <p>Before: the party defended.
 *
 * <p>Law: administrative-penalty-law/045, mee-order-30/045.
 */
public record DefenceReviewed(Document document) implements NoticeEvent, Evidenced {}
