package xiezhi.core.event;

/** Stage {@code filing}: whether a case is opened. */
public sealed interface FilingEvent extends CaseEvent
        permits CaseFiled, FilingDeclined, FilingExtended, FilingWithdrawn, CaseTransferred {}
