package xiezhi.core.statute;

import java.time.LocalDate;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.fact.Fact;

/** Judges citations by the catalogue of statutes. The law book is one; tests may give another. */
@FunctionalInterface
public interface CitationCheck {

    /**
     * What the law says of a citation.
     *
     * @param citation the citation as read
     * @param conductUntil last day of the conduct
     * @param documentDay day of the citing document
     */
    CitationJudgement judge(CitationFacts citation, Fact<LocalDate> conductUntil, Fact<LocalDate> documentDay);
}
