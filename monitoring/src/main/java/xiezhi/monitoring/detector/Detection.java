package xiezhi.monitoring.detector;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a detector saw, with its reasons.
 *
 * @param outlet id
 * @param factors codes
 * @param seen what was seen, with numbers
 * @param ruledOut why innocent causes do not explain it
 * @param strength of this detection; a detector may be surer than usual
 * @param evidence references of raw packets, at most {@link #MOST_EVIDENCE}
 */
public record Detection(
        DetectorRule rule,
        String outlet,
        List<String> factors,
        Period period,
        String seen,
        String ruledOut,
        Strength strength,
        List<String> evidence) {
    /** More references are left out; the series holds them. */
    public static final int MOST_EVIDENCE = 60;

    public Detection {
        factors = List.copyOf(factors);
        evidence = List.copyOf(evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
    }

    /** From a first moment until a last one. */
    public record Period(LocalDateTime from, LocalDateTime until) {}

    /** The same, with more said of what was seen. */
    Detection adding(String words) {
        return new Detection(rule, outlet, factors, period, seen + words, ruledOut, strength, evidence);
    }

    /** Id of the detector. */
    public String detector() {
        return rule.id();
    }

    /** What to check first on site. */
    public String firstCheck() {
        return rule.words().firstCheck();
    }

    /** The most it may be used for. */
    public LegalUse legalUse() {
        return rule.words().legalUse();
    }
}
