package xiezhi.core.docket;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.Set;
import xiezhi.core.casefile.Document;
import xiezhi.core.document.KnownKind;
import xiezhi.core.party.MainParty;

/** Orders of documents that do not depend on the order of the files. */
final class DocumentOrder {
    /** Kinds of which a later paper takes the place of an earlier one. */
    private static final Set<String> SUPERSEDING = Set.of(
            KnownKind.PRIOR_NOTICE,
            KnownKind.INVESTIGATION_REPORT,
            KnownKind.CASE_REVIEW_FORM,
            KnownKind.HEARING_NOTICE,
            KnownKind.LEGAL_REVIEW_FORM,
            KnownKind.DELIBERATION_RECORD);

    private static final String LAST = "9999-99-99";

    private static final Comparator<Document> BY_NUMBER_AND_FILE = comparing(
                    (Document document) -> document.head().number().known().orElse(""))
            .thenComparing(document -> document.head().file().known().orElse(""))
            .thenComparing(Document::toString);

    private DocumentOrder() {}

    /** By day, undated last; on one day in the order of a bound file, then by number and file. */
    static Comparator<Document> byDay() {
        return comparing(DocumentOrder::day)
                .thenComparingInt(document -> KnownKind.rank(kind(document)))
                .thenComparing(DocumentOrder::kind)
                .thenComparing(BY_NUMBER_AND_FILE);
    }

    /**
     * As a bound file shows them. Within a kind the papers of the main party come first; where a later paper takes the place of an earlier one, the later comes first, else the earlier. So the first document of a kind is the one that counts. What was done for a daily fine takes the place of nothing done for the first decision.
     */
    static Comparator<Document> inVolume(MainParty party, SecondRound secondRound) {
        return comparingInt((Document document) -> KnownKind.rank(kind(document)))
                .thenComparing(DocumentOrder::kind)
                .thenComparing(document -> !party.isNamedBy(document))
                .thenComparing(document ->
                        SUPERSEDING.contains(kind(document)) && secondRound.comesAfterFirst(DocumentDay.of(document)))
                .thenComparing(DocumentOrder::compareDays)
                .thenComparing(BY_NUMBER_AND_FILE);
    }

    private static int compareDays(Document left, Document right) {
        String one = day(left);
        String other = day(right);
        boolean areDated = !one.equals(LAST) && !other.equals(LAST);
        boolean isReversed = areDated && SUPERSEDING.contains(kind(left)) && SUPERSEDING.contains(kind(right));
        return isReversed ? other.compareTo(one) : one.compareTo(other);
    }

    private static String day(Document document) {
        return DocumentDay.of(document).known().map(Object::toString).orElse(LAST);
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }
}
