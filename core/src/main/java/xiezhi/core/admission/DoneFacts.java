package xiezhi.core.admission;

import java.time.LocalDate;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;

/**
 * One entry of the docket that counts.
 *
 * @param seq number of the entry
 * @param tag tag of its event
 * @param on day it happened
 * @param by who recorded it
 * @param document the paper that shows it, with its service; of an event without a paper nothing is stated
 */
public record DoneFacts(
        Fact<Long> seq, Fact<String> tag, Fact<LocalDate> on, Fact<String> by, Document document) {}
