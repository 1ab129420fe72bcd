package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * A notice telling the party the result of monitoring or testing was made.
 *
 * <p>Opens: its service.
 *
 * <p>Before: the report is there.
 *
 * <p>Law: mee-order-30/029.
 */
public record TestResultTold(Document document) implements InvestigationEvent, Evidenced {}
