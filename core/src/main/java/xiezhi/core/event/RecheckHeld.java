package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Officers checked, without telling the party before, whether it had corrected.
 *
 * <p>Opens: a second order and a daily penalty, when it had not.
 *
 * <p>Before: the order to correct is served.
 *
 * <p>Law: mep-order-28/010, ecological-environment-code/1060.
 */
public record RecheckHeld(Document document) implements MeasuresEvent, Evidenced {}
