package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency fined the party for each day from the day after service of the order to the recheck.
 *
 * <p>Opens: its service.
 *
 * <p>Before: the first penalty is decided and served, the order was served, the recheck failed.
 *
 * <p>Law: mep-order-28/007, ecological-environment-code/1060.
 */
public record DailyPenaltyDecided(Document document) implements MeasuresEvent, Evidenced {}
