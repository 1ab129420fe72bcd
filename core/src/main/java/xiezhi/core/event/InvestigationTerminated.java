package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved that the investigation ends for good, for example because the party is dissolved without successor.
 *
 * <p>Opens: closing.
 *
 * <p>Before: one of the grounds of termination.
 *
 * <p>Law: mee-order-30/036.
 */
public record InvestigationTerminated(Document document) implements InvestigationEvent, Evidenced {}
