package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The notice of the hearing reached the party.
 *
 * <p>Opens: seven working days that must pass before the hearing.
 *
 * <p>Before: the hearing is scheduled.
 *
 * <p>Law: administrative-penalty-law/064.
 */
public record HearingNoticeServed(Document served, Document receipt) implements HearingEvent, Served {}
