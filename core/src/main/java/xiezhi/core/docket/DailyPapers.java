package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.document.KnownKind;

/**
 * Papers that prepare the daily penalty in a file that also holds the first decision: made after that one and not after
 * the decision on the daily penalty. They say nothing about how the first decision came about.
 */
final class DailyPapers {
    private static final Set<String> KINDS = Set.of(
            KnownKind.PRIOR_NOTICE,
            KnownKind.INVESTIGATION_REPORT,
            KnownKind.CASE_REVIEW_FORM,
            KnownKind.RIGHTS_WAIVER,
            KnownKind.DEFENCE_STATEMENT,
            KnownKind.DEFENCE_REVIEW,
            KnownKind.HEARING_REQUEST,
            KnownKind.HEARING_NOTICE,
            KnownKind.HEARING_RECORD,
            KnownKind.HEARING_REPORT,
            KnownKind.LEGAL_REVIEW_FORM,
            KnownKind.DELIBERATION_RECORD);

    private DailyPapers() {}

    /** Tells the papers of the daily penalty among these documents; none when one of the two decisions is missing or undated. */
    static Predicate<Document> among(List<Document> documents) {
        Optional<LocalDate> first =
                days(documents, KnownKind.PENALTY_DECISION).min(Comparator.naturalOrder());
        Optional<LocalDate> daily =
                days(documents, KnownKind.DAILY_PENALTY_DECISION).max(Comparator.naturalOrder());
        if (first.isEmpty() || daily.isEmpty()) {
            return document -> false;
        }
        return document -> KINDS.contains(document.head().kind().known().orElse(""))
                && DocumentDay.of(document)
                        .known()
                        .filter(day -> day.isAfter(first.get()) && !day.isAfter(daily.get()))
                        .isPresent();
    }

    private static Stream<LocalDate> days(List<Document> documents, String kind) {
        return documents.stream()
                .filter(document -> document.head().kind().known().filter(kind::equals).isPresent())
                .flatMap(document -> DocumentDay.of(document).known().stream());
    }
}
