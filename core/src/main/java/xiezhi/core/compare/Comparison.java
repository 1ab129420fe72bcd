package xiezhi.core.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;

/**
 * Clear contradictions between the documents of one file, or within one. Only values that were read surely are compared, and only what cannot both be true is named: a doubtful difference names nothing.
 */
public final class Comparison {
    private static final List<Function<Bundle, Stream<MismatchFacts>>> CHECKS = List.of(
            NameComparison::of,
            PartyComparison::of,
            DateComparison::of,
            RecitalComparison::of,
            ArticleComparison::of,
            AmountComparison::of,
            FactComparison::of,
            NumberComparison::of,
            OfficerComparison::of,
            OverlapComparison::of,
            SamplingComparison::of,
            EvidenceComparison::of,
            AgencyComparison::of,
            TerritoryComparison::of,
            OutletComparison::of,
            PhotoComparison::of,
            SigningDayComparison::of);

    private Comparison() {}

    /** All of them: by aspect, then in the order of the documents. */
    public static List<MismatchFacts> of(List<Document> documents) {
        Bundle bundle = Bundle.of(documents);
        return CHECKS.stream().flatMap(check -> check.apply(bundle)).distinct().toList();
    }
}
