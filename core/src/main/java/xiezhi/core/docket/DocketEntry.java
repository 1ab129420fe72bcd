package xiezhi.core.docket;

import java.time.Instant;
import java.time.LocalDate;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.fact.Fact;

/**
 * One line of a docket.
 *
 * @param seq number in the docket, from 1
 * @param happenedOn legal day of the event, as the paper or the officer says; not always known
 * @param recordedAt moment the line was written
 * @param by who wrote it: an officer, or the reading of documents
 * @param event what happened
 */
public record DocketEntry(int seq, Fact<LocalDate> happenedOn, Instant recordedAt, String by, CaseEvent event) {

    public DocketEntry {
        if (seq < 1) {
            throw new IllegalArgumentException("expected a number from 1, found " + seq);
        }
    }
}
