package xiezhi.core.admission;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * What a leader let pass, and whether the step was taken.
 *
 * @param seq number of the entry
 * @param finding rule of the finding, or code of the refusal
 * @param title what the refusal demands, in Chinese; empty for a finding
 * @param reason why, as signed
 * @param signedBy who signed
 * @param on day it was signed
 * @param isUsed the step was taken since: it opens no other
 */
public record SignedOverride(
        int seq,
        String finding,
        String title,
        Fact<String> reason,
        Fact<String> signedBy,
        Fact<LocalDate> on,
        boolean isUsed) {}
