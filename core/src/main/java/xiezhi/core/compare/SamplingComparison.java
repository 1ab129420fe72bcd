package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.SAMPLING_RECORD;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;

/** Samples taken before the officers came, or after they left. */
final class SamplingComparison {

    private SamplingComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return bundle.own(SAMPLING_RECORD).stream()
                .flatMap(sampling -> outside(sampling, bundle.own(INSPECTION_RECORD)).stream());
    }

    /** Outside every visit of that day; nothing when a visit of that day has no sure times. */
    private static Optional<MismatchFacts> outside(Document sampling, List<Document> inspections) {
        Fact<LocalDateTime> sampledAt = sampling.test().sampledAt().isStated()
                ? sampling.test().sampledAt()
                : sampling.scene().startAt();
        Optional<LocalDateTime> moment = sampledAt.sure();
        if (moment.isEmpty() || inspections.stream().anyMatch(visit -> !isTimed(visit))) {
            return Optional.empty();
        }
        List<Document> visits = inspections.stream()
                .filter(visit -> start(visit).toLocalDate().equals(moment.get().toLocalDate()))
                .toList();
        boolean isInside = visits.stream()
                .anyMatch(visit ->
                        !moment.get().isBefore(start(visit)) && !moment.get().isAfter(end(visit)));
        if (visits.isEmpty() || isInside) {
            return Optional.empty();
        }
        Document visit = visits.getFirst();
        boolean isBefore = moment.get().isBefore(start(visit));
        Saying sampled = Saying.minute(sampling, sampledAt);
        Saying present = Saying.minute(
                visit, isBefore ? visit.scene().startAt() : visit.scene().endAt());
        String note = "采样时间" + sampled.text() + (isBefore ? "早于检查开始时间" : "晚于检查结束时间") + present.text();
        return Optional.of(sampled.mismatch(present, Aspect.SAMPLING_TIME, note));
    }

    private static boolean isTimed(Document visit) {
        return visit.scene().startAt().sure().isPresent()
                && visit.scene().endAt().sure().isPresent();
    }

    private static LocalDateTime start(Document visit) {
        return visit.scene().startAt().sure().orElseThrow();
    }

    private static LocalDateTime end(Document visit) {
        return visit.scene().endAt().sure().orElseThrow();
    }
}
