package xiezhi.core.admission;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * One entry of the docket that counts.
 *
 * @param seq number of the entry
 * @param tag tag of its event
 * @param on day it happened
 * @param by who recorded it
 */
public record DoneFacts(Fact<Long> seq, Fact<String> tag, Fact<LocalDate> on, Fact<String> by) {}
