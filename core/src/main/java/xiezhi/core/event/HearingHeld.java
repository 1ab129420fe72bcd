package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The hearing of the party was held and a record was written.
 *
 * <p>Opens: the hearing report; the decision must rest on the record.
 *
 * <p>Before: chair did not investigate; the notice was served seven working days before.
 *
 * <p>Law: administrative-penalty-law/064, administrative-penalty-law/065.
 */
public record HearingHeld(Document document) implements HearingEvent, Evidenced {}
