package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The chair reported to the leader on the hearing of the party, with an opinion.
 *
 * <p>Opens: deliberation and decision.
 *
 * <p>Before: the hearing was held.
 *
 * <p>Law: mee-order-30/048.
 */
public record HearingReported(Document document) implements HearingEvent, Evidenced {}
