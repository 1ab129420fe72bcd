package xiezhi.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.document.KnownKind;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.InvestigationSuspended;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.fact.Fact;
import xiezhi.sample.province.ProvinceCase;

/** Adds to what the papers of a case tell what no paper tells: the lead, that it was sent to review, that it rests. */
final class CourseOfCase {
    private CourseOfCase() {}

    /** All events in the order they happened. */
    static List<DatedEvent> of(ProvinceCase told, List<DatedEvent> papers) {
        List<DatedEvent> events = new ArrayList<>(papers);
        told.lead().ifPresent(lead -> events.addFirst(received(lead)));
        told.reviewSentOn().ifPresent(day -> insert(events, day, new ReviewSubmitted(Fact.of(told.handler()))));
        told.suspendedOn().ifPresent(day -> insert(events, day, suspended(day)));
        return events;
    }

    static DatedEvent received(ProvinceCase.Lead lead) {
        return new DatedEvent(Fact.of(lead.on()), new LeadReceived(Fact.of(lead.source()), Fact.of(lead.content())));
    }

    /** After everything of the days before. */
    private static void insert(List<DatedEvent> events, LocalDate day, CaseEvent event) {
        var at = 0;
        for (var index = 0; index < events.size(); index++) {
            if (events.get(index).happenedOn().known().filter(day::isAfter).isPresent()) {
                at = index + 1;
            }
        }
        events.add(at, new DatedEvent(Fact.of(day), event));
    }

    private static CaseEvent suspended(LocalDate day) {
        return new InvestigationSuspended(new DocumentDraft()
                .set("head.kind", Fact.of(KnownKind.CASE_SUSPENSION))
                .set("head.title", Fact.of("中止调查审批表"))
                .set("head.madeOn", Fact.of(day))
                .set("term.from", Fact.of(day))
                .set("outcome.reason", Fact.of("需要等待其他机关对同一事实的处理结果，现阶段无法继续调查"))
                .document());
    }
}
