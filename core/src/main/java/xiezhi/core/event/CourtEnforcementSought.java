package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency asked the court to enforce the decision against the party.
 *
 * <p>Opens: five working days for the court to take it up.
 *
 * <p>Before: remedies unused and over, ten working days after the demand, within three months.
 *
 * <p>Law: administrative-compulsion-law/053, administrative-compulsion-law/055.
 */
public record CourtEnforcementSought(Document document) implements EnforcementEvent, Evidenced {}
