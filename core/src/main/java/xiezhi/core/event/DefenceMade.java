package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party made a statement or a defence.
 *
 * <p>Opens: the duty to examine it; no heavier penalty because of it.
 *
 * <p>Before: nothing; late defence is heard in practice.
 *
 * <p>Law: administrative-penalty-law/045, mee-order-30/045.
 */
public record DefenceMade(Document document) implements NoticeEvent, Evidenced {}
