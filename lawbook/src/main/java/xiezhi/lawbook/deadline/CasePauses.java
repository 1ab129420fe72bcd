package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.deadline.Pause;
import xiezhi.core.deadline.PauseKind;

/** The stretches of days that papers of a case file show as not counted. */
record CasePauses(CaseFile caseFile) {
    private static final int ANNOUNCEMENT_DAYS = 30;

    List<Pause> all() {
        List<Pause> pauses = new ArrayList<>();
        between(
                        PauseKind.HEARING,
                        caseFile.timeline().hearingRequestedOn().known(),
                        caseFile.timeline().hearingHeldOn().known())
                .ifPresent(pauses::add);
        for (Document document : caseFile.documents()) {
            String kind = document.head().kind().known().orElse("");
            switch (kind) {
                case "case-suspension" -> suspension(document).ifPresent(pauses::add);
                case "monitoring-report" ->
                    between(
                                    PauseKind.MONITORING,
                                    document.test().sampledOn().known(),
                                    document.test()
                                            .reportedOn()
                                            .or(document.head().madeOn())
                                            .known())
                            .ifPresent(pauses::add);
                case "prior-notice" -> service(document).ifPresent(pauses::add);
                default -> {}
            }
            announcement(document).ifPresent(pauses::add);
        }
        return pauses;
    }

    private static Optional<Pause> suspension(Document document) {
        Optional<LocalDate> from =
                document.term().from().or(document.outcome().effectiveOn()).known();
        return between(PauseKind.SUSPENSION, from, document.term().until().known());
    }

    /** From the day after the notice was made to the day it was served, as the fold of a docket counts it. */
    private static Optional<Pause> service(Document notice) {
        return between(
                PauseKind.SERVICE,
                notice.head().madeOn().known().map(day -> day.plusDays(1)),
                notice.service().servedOn().known());
    }

    /** Service by announcement takes the thirty days before the day of service. */
    private static Optional<Pause> announcement(Document document) {
        boolean isAnnounced = document.service()
                .means()
                .known()
                .filter("by-announcement"::equals)
                .isPresent();
        Optional<LocalDate> servedOn = document.service().servedOn().known();
        return isAnnounced
                ? between(PauseKind.ANNOUNCEMENT, servedOn.map(day -> day.minusDays(ANNOUNCEMENT_DAYS - 1)), servedOn)
                : Optional.empty();
    }

    private static Optional<Pause> between(PauseKind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get())
                ? Optional.of(Pause.of(kind, from.get(), until.get()))
                : Optional.empty();
    }
}
