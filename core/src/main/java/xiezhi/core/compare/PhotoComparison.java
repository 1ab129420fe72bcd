package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;

/** Photos of the day of a visit taken well before the officers came, or well after they left. */
final class PhotoComparison {
    private static final String PHOTO = "photo-evidence";
    /** Papers of officers on the spot; a laboratory's sampling record gives no end and excuses no photo. */
    private static final Set<String> VISITS =
            Set.of("inspection-record", "recheck-record", "interview-record", "seizure-record");

    /** Officers take pictures of the gate before they begin, and finish after the record is signed. */
    private static final int TOLERANCE_MINUTES = 30;

    private PhotoComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        List<Document> visits = bundle.documents().stream()
                .filter(document -> VISITS.contains(Bundle.kind(document)))
                .filter(document -> start(document).isPresent())
                .toList();
        return bundle.documents().stream()
                .filter(document -> Bundle.kind(document).equals(PHOTO))
                .flatMap(photo -> outside(photo, visits).stream());
    }

    private static Optional<MismatchFacts> outside(Document photo, List<Document> visits) {
        Fact<LocalDateTime> takenAt = photo.scene().startAt();
        Optional<LocalDateTime> moment = takenAt.sure();
        if (moment.isEmpty()) {
            return Optional.empty();
        }
        List<Document> sameDay = visits.stream()
                .filter(visit -> start(visit)
                        .orElseThrow()
                        .toLocalDate()
                        .equals(moment.get().toLocalDate()))
                .toList();
        boolean isExplained = sameDay.stream().anyMatch(visit -> !isOutside(moment.get(), visit));
        return sameDay.stream()
                .filter(visit -> Bundle.kind(visit).equals(INSPECTION_RECORD))
                .findFirst()
                .filter(visit -> !isExplained)
                .map(visit -> {
                    Saying taken = Saying.minute(photo, takenAt);
                    Saying began = Saying.minute(visit, visit.scene().startAt());
                    Saying ended = Saying.minute(visit, visit.scene().endAt());
                    String note = "拍摄时间" + taken.text() + "不在当日现场检查时间" + began.text() + "至" + ended.text() + "之内";
                    return taken.mismatch(began, Aspect.PHOTO_TIME, note);
                });
    }

    /** Surely outside; a visit without a sure end excludes nothing after its start. */
    private static boolean isOutside(LocalDateTime moment, Document visit) {
        LocalDateTime from = start(visit).orElseThrow().minusMinutes(TOLERANCE_MINUTES);
        Optional<LocalDateTime> until = visit.scene().endAt().sure().map(end -> end.plusMinutes(TOLERANCE_MINUTES));
        return until.isPresent() && (moment.isBefore(from) || moment.isAfter(until.get()));
    }

    private static Optional<LocalDateTime> start(Document document) {
        return document.scene().startAt().sure();
    }
}
