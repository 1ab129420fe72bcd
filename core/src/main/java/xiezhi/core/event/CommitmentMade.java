package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The party promised to put the violation right by a day in return for a lighter penalty or none.
 *
 * <p>Opens: the day promised.
 *
 * <p>Before: local rules offer the commitment for this violation.
 *
 * <p>Law: administrative-penalty-law/033.
 */
public record CommitmentMade(Document document) implements NoticeEvent, Evidenced {}
