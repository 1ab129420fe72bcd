package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * Reviewers who did not investigate the party examined jurisdiction, facts, evidence, procedure, law and discretion.
 *
 * <p>Opens: the prior notice, or more investigation.
 *
 * <p>Before: the investigation is concluded; reviewer and investigator differ.
 *
 * <p>Law: mee-order-30/038, mee-order-30/039.
 */
public record CaseReviewed(Document document) implements InvestigationEvent, Evidenced {}
