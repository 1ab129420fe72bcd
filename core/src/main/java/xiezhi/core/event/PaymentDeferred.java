package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The leader allowed the party to pay later or in parts.
 *
 * <p>Opens: the new days of payment; the window for court enforcement runs from their end.
 *
 * <p>Before: the party applied in writing before the term of payment was over.
 *
 * <p>Law: administrative-penalty-law/066, mee-order-30/074.
 */
public record PaymentDeferred(Document document) implements EnforcementEvent, Evidenced {}
