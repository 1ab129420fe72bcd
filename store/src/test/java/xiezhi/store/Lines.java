package xiezhi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.CourtEnforcementAdmitted;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/** Invented lines of dockets. */
final class Lines {
    static final Instant MORNING = Instant.parse("2026-03-06T01:00:00.123456Z");
    static final DocketId CASE = new DocketId("case-2026-0001");

    private Lines() {}

    static DatedEvent filed(String day) {
        var document = new DocumentDraft()
                .set("head.kind", Fact.of("filing-form"))
                .set("head.title", Fact.of("立案审批表", new Place("a.txt", 1, 2, 0, 5, "立案审批表")))
                .set("head.agency", Fact.of("某某市生态环境局"))
                .set("head.number", Fact.of("某环立〔2026〕1号"))
                .set("party.name", Fact.of("某某市化工有限公司"))
                .document();
        return new DatedEvent(Fact.of(LocalDate.parse(day)), new CaseFiled(document));
    }

    static DatedEvent admitted(String court) {
        return new DatedEvent(Fact.absent(), new CourtEnforcementAdmitted(Fact.of(court)));
    }

    static DatedEvent undated(CaseEvent event) {
        return new DatedEvent(Fact.unknown("日期处污损"), event);
    }

    static Append append(DocketId docket, int after, DatedEvent... events) {
        return append(docket, after, UUID.randomUUID(), events);
    }

    static Append append(DocketId docket, int after, UUID id, DatedEvent... events) {
        return new Append(docket, after, id, List.of(events), MORNING.plusSeconds(after), "周明");
    }

    /** Dockets {@code case-1} … with lines each. */
    static Stream<Append> dockets(int dockets, int lines) {
        return Stream.iterate(1, number -> number + 1)
                .limit(dockets)
                .flatMap(number -> Stream.iterate(0, after -> after + 1)
                        .limit(lines)
                        .map(after -> append(
                                new DocketId("case-" + number),
                                after,
                                after == 0 ? filed("2026-03-06") : admitted("某某区人民法院" + after))));
    }
}
