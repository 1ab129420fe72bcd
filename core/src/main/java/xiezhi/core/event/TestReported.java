package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * A laboratory reported the result of monitoring, testing or appraisal.
 *
 * <p>Opens: the duty to tell the party; days of the test are not counted in the term of the case.
 *
 * <p>Before: the sample or question comes from the case.
 *
 * <p>Law: mee-order-30/029.
 */
public record TestReported(Document document) implements InvestigationEvent, Evidenced {}
