package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party gave up, in writing, its right to state and defend.
 *
 * <p>Opens: the decision, before the term is over.
 *
 * <p>Before: the prior notice is served.
 *
 * <p>Law: mee-order-30/044.
 */
public record DefenceWaived(Document document) implements NoticeEvent, Evidenced {}
