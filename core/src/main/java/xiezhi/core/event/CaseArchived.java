package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The file of the case was bound and archived.
 *
 * <p>Opens: nothing; nobody may change it any more.
 *
 * <p>Before: the case is closed.
 *
 * <p>Law: mee-order-30/078, mee-order-30/080.
 */
public record CaseArchived(Document document) implements EnforcementEvent, Evidenced {}
