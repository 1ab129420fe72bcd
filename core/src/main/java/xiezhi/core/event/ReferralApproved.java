package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader decided that the party is referred to the police.
 *
 * <p>Opens: three days for detention, twenty-four hours for crime, to hand the file over.
 *
 * <p>Before: the team of at least two officers reported.
 *
 * <p>Law: crime-referral-regulation/005, detention-referral-measures/002.
 */
public record ReferralApproved(Document document) implements OversightEvent, Evidenced {}
