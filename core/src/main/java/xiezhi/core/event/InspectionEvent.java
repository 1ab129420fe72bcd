package xiezhi.core.event;

/** Stage {@code inspection}: what is seen at the site. */
public sealed interface InspectionEvent extends CaseEvent permits InspectionHeld, SampleTaken, ViolationFound {}
