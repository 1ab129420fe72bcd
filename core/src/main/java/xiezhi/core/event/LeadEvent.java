package xiezhi.core.event;

/** Stage {@code lead}: how a possible case reaches the agency. */
public sealed interface LeadEvent extends CaseEvent
        permits LeadReceived, TaskHandedDown, LeadDispatched, LeadAnswered {}
