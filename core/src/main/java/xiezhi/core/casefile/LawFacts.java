package xiezhi.core.casefile;

import java.util.List;

/**
 * The law a document relies on.
 *
 * @param violated articles said to be violated
 * @param basis articles the penalty or order rests on
 * @param others every other citation
 */
public record LawFacts(List<CitationFacts> violated, List<CitationFacts> basis, List<CitationFacts> others) {
    public LawFacts {
        violated = List.copyOf(violated);
        basis = List.copyOf(basis);
        others = List.copyOf(others);
    }

    /** Nothing stated. */
    public static LawFacts absent() {
        return new LawFacts(List.of(), List.of(), List.of());
    }
}
