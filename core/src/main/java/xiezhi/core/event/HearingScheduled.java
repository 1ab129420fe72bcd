package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency fixed day and place of the hearing and wrote a notice to the party.
 *
 * <p>Opens: its service.
 *
 * <p>Before: the party asked in time.
 *
 * <p>Law: administrative-penalty-law/064.
 */
public record HearingScheduled(Document document) implements HearingEvent, Evidenced {}
