package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The police signed for the referral of the party.
 *
 * <p>Opens: their term to decide.
 *
 * <p>Before: the referral was handed over.
 *
 * <p>Law: crime-referral-regulation/007.
 */
public record ReferralReceived(Document document) implements OversightEvent, Evidenced {}
