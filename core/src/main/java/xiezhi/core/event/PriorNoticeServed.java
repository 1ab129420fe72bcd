package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The prior notice reached the party.
 *
 * <p>Opens: five working days to state and defend, and to ask for a hearing where one is offered.
 *
 * <p>Before: the notice is issued.
 *
 * <p>Law: administrative-penalty-law/044, administrative-penalty-law/064, mee-order-30/044.
 */
public record PriorNoticeServed(Document served, Document receipt) implements NoticeEvent, Served {}
