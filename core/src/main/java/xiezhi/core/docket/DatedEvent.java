package xiezhi.core.docket;

import java.time.LocalDate;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.fact.Fact;

/**
 * An event with its day, not yet in a docket.
 *
 * @param happenedOn day it happened
 * @param event what happened
 */
public record DatedEvent(Fact<LocalDate> happenedOn, CaseEvent event) {}
