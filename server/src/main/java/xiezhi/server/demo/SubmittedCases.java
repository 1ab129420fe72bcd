package xiezhi.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.NoPenaltyDecided;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.fact.Fact;
import xiezhi.server.account.DemoPerson;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Projections;

/** Sends cases of the invented files whose notice was served and that nobody has reviewed to legal review: papers cannot tell that. */
@Component
class SubmittedCases {
    private static final int MOST = 1000;
    private static final String IMPORTED = "import-";

    private final PostgresDocketStore dockets;
    private final Projections projections;
    private final Clock clock;

    SubmittedCases(PostgresDocketStore dockets, Projections projections, Clock clock) {
        this.dockets = dockets;
        this.projections = projections;
        this.clock = clock;
    }

    /** Sends them all; sent again it adds nothing twice. */
    void submit() {
        var imported = dockets.dockets(Optional.of(new DocketId(IMPORTED)), MOST).stream()
                .takeWhile(id -> id.value().startsWith(IMPORTED))
                .toList();
        for (var id : imported) {
            var docket = dockets.docket(id);
            if (isReady(docket)) {
                submit(id, docket);
            }
        }
        projections.catchUp();
    }

    private void submit(DocketId id, Docket docket) {
        var officer = DemoPerson.OFFICER.person();
        var event = new DatedEvent(Fact.of(LocalDate.now(clock)), new ReviewSubmitted(Fact.of(officer)));
        var once = UUID.nameUUIDFromBytes(("review " + id).getBytes(StandardCharsets.UTF_8));
        dockets.append(new Append(id, docket.entries().size(), once, List.of(event), clock.instant(), officer));
    }

    private static boolean isReady(Docket docket) {
        var events = docket.entries().stream().map(DocketEntry::event).toList();
        return events.stream().anyMatch(PriorNoticeServed.class::isInstance)
                && events.stream()
                        .noneMatch(event -> event instanceof LegalReviewed
                                || event instanceof ReviewSubmitted
                                || event instanceof PenaltyDecided
                                || event instanceof NoPenaltyDecided);
    }
}
