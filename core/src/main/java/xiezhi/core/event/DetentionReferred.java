package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency referred a responsible person of the party to the police for administrative detention.
 *
 * <p>Opens: the police receipt.
 *
 * <p>Before: the penalty is decided; the leader approved.
 *
 * <p>Law: ecological-environment-code/1108, detention-referral-measures/002.
 */
public record DetentionReferred(Document document) implements OversightEvent, Evidenced {}
