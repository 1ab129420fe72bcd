package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader approved the closing of the case of the party.
 *
 * <p>Opens: thirty days to archive; twenty days to record it with a supervising body.
 *
 * <p>Before: performed, taken up by the court, no penalty, terminated, transferred or withdrawn.
 *
 * <p>Law: mee-order-30/077.
 */
public record CaseClosed(Document document) implements EnforcementEvent, Evidenced {}
