package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INTERVIEW_RECORD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;

/** A record on the spot that was signed before it began, or later than the day after: it was not made on the spot. */
final class SigningDayComparison {
    private static final List<String> RECORDS = List.of(INSPECTION_RECORD, INTERVIEW_RECORD);
    /** Records begun late in the evening are signed after midnight. */
    private static final int LATEST_DAY = 1;

    private SigningDayComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return bundle.documents().stream()
                .filter(document -> RECORDS.contains(Bundle.kind(document)))
                .flatMap(document -> apart(document).stream());
    }

    private static Optional<MismatchFacts> apart(Document document) {
        Optional<LocalDate> begun = document.scene().startAt().sure().map(LocalDateTime::toLocalDate);
        Optional<LocalDate> signed = document.visit().signedOn().sure();
        if (begun.isEmpty() || signed.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(begun.get(), signed.get());
        if (days >= 0 && days <= LATEST_DAY) {
            return Optional.empty();
        }
        Saying start = Saying.minute(document, document.scene().startAt());
        Saying signature = Saying.day(document, document.visit().signedOn());
        String note = start.title() + "开始于" + start.text() + "，签名日期为" + signature.text();
        return Optional.of(start.mismatch(signature, Aspect.SIGNING_DAY, note));
    }
}
