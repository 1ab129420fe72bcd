package xiezhi.core.event;

import java.util.List;
import xiezhi.core.casefile.Document;

/**
 * Something that happened in a case. The day it happened and the moment it was recorded belong to the docket entry, not to the event.
 *
 * <p>The tag of an event is the kebab-case of its record, {@code PriorNoticeServed} → {@code prior-notice-served}; files and terms of {@code law/deadlines/} use it, so it never changes after release.
 */
public sealed interface CaseEvent
        permits LeadEvent,
                InspectionEvent,
                FilingEvent,
                InvestigationEvent,
                MeasuresEvent,
                NoticeEvent,
                HearingEvent,
                DeliberationEvent,
                DecisionEvent,
                ServiceEvent,
                EnforcementEvent,
                OversightEvent {

    /** Tag of this event. */
    default String tag() {
        return EventType.tagOf(getClass());
    }

    /** Stage the event belongs to. */
    default Stage stage() {
        return switch (this) {
            case LeadEvent _ -> Stage.LEAD;
            case InspectionEvent _ -> Stage.INSPECTION;
            case FilingEvent _ -> Stage.FILING;
            case InvestigationEvent _ -> Stage.INVESTIGATION;
            case MeasuresEvent _ -> Stage.MEASURES;
            case NoticeEvent _ -> Stage.NOTICE;
            case HearingEvent _ -> Stage.HEARING;
            case DeliberationEvent _ -> Stage.DELIBERATION;
            case DecisionEvent _ -> Stage.DECISION;
            case ServiceEvent _ -> Stage.SERVICE;
            case EnforcementEvent _ -> Stage.ENFORCEMENT;
            case OversightEvent _ -> Stage.OVERSIGHT;
        };
    }

    /** Documents the event carries: none, one, or a served document and its receipt. */
    default List<Document> documents() {
        return switch (this) {
            case Evidenced evidenced -> List.of(evidenced.document());
            case Served served when served.receipt().equals(served.served()) -> List.of(served.served());
            case Served served -> List.of(served.served(), served.receipt());
            default -> List.of();
        };
    }
}
