package xiezhi.core.event;

/** Stage {@code service}: service and publication. */
public sealed interface ServiceEvent extends CaseEvent
        permits DecisionServed, DocumentServed, DecisionPublished, PublicationWithheld, PublicationWithdrawn {}
