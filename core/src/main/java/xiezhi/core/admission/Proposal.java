package xiezhi.core.admission;

import xiezhi.core.docket.DatedEvent;

/**
 * An event somebody wants to write into a docket.
 *
 * @param event the event and the day it happened
 * @param by who records it
 * @param after number of the last entry that person saw; 0 for an empty docket
 */
public record Proposal(DatedEvent event, Actor by, int after) {}
