package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency wrote to the party what penalty it intends, on what facts and law, and which rights the party has.
 *
 * <p>Opens: its service.
 *
 * <p>Before: the investigation is concluded and reviewed.
 *
 * <p>Law: administrative-penalty-law/044, mee-order-30/044.
 */
public record PriorNoticeIssued(Document document) implements NoticeEvent, Evidenced {}
