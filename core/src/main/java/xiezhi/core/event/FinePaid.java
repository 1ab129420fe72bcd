package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party paid the fine, or a part of it.
 *
 * <p>Opens: closing, when all is paid.
 *
 * <p>Before: the decision is served.
 *
 * <p>Law: administrative-penalty-law/067.
 */
public record FinePaid(Document document) implements EnforcementEvent, Evidenced {}
