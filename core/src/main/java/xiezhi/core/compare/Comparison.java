package xiezhi.core.compare;

import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;

/** Clear contradictions between the documents of one file. */
public final class Comparison {
    private Comparison() {}

    /** All of them, in a fixed order. */
    public static List<MismatchFacts> of(List<Document> documents) {
        return List.of();
    }
}
