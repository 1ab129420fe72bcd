package xiezhi.core.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.document.KnownKind;
import xiezhi.core.fact.Fact;

/** All days a document may rightly be dated by: its date, the act it records, approvals, service. */
final class Days {
    private Days() {}

    /** The days, in order; none when no day was read surely. An unsure day is among them, for it may be the right one. */
    static SortedSet<LocalDate> of(Document document) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (all(document).stream().anyMatch(day -> day.sure().isPresent())) {
            all(document).forEach(day -> day.known().ifPresent(days::add));
        }
        return days;
    }

    /** Whether a form is dated by all who must sign it; else the day that counts may be one that was not read. Other papers need no signatures for their day. */
    static boolean isFullySigned(Document document) {
        List<ApprovalFacts> approvals = document.outcome().approvals();
        boolean areDated = approvals.stream()
                .allMatch(approval -> approval.signedOn().sure().isPresent());
        return switch (document.head().kind().known().orElse("")) {
            case KnownKind.FILING_FORM ->
                areDated
                        && approvals.stream()
                                .anyMatch(approval -> approval.role().known().equals(Optional.of("leader")));
            case KnownKind.LEGAL_REVIEW_FORM -> areDated && !approvals.isEmpty();
            default -> areDated;
        };
    }

    /** The day that dates the document best, for a message. */
    static Saying saying(Document document) {
        return all(document).stream()
                .filter(day -> day.sure().isPresent())
                .findFirst()
                .map(day -> Saying.day(document, day))
                .orElseThrow();
    }

    private static List<Fact<LocalDate>> all(Document document) {
        return Stream.of(
                        Stream.of(
                                day(document.scene().startAt()),
                                document.test().sampledOn(),
                                document.meeting().heldOn(),
                                document.outcome().effectiveOn(),
                                document.head().madeOn(),
                                day(document.scene().endAt()),
                                document.test().reportedOn(),
                                day(document.test().sampledAt()),
                                day(document.meeting().startAt()),
                                document.outcome().submittedOn(),
                                document.service().servedOn()),
                        document.outcome().approvals().stream().map(ApprovalFacts::signedOn))
                .flatMap(each -> each)
                .toList();
    }

    private static Fact<LocalDate> day(Fact<LocalDateTime> moment) {
        return moment.map(LocalDateTime::toLocalDate);
    }
}
