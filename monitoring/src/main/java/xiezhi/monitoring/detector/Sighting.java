package xiezhi.monitoring.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.OutletHour;

/** Makes detections of a detector over some hours. */
public record Sighting(DetectorRule rule, List<OutletHour> hours, List<String> factors) {

    /** The detection, as strong as its detector. */
    public Detection seen(String words, String ruledOut) {
        return seen(rule.strength(), words, ruledOut);
    }

    /** The detection, of that strength. */
    public Detection seen(Strength strength, String words, String ruledOut) {
        var first = hours.getFirst();
        List<String> evidence = new ArrayList<>();
        for (var hour : hours.reversed()) {
            for (var factor : factors) {
                hour.factor(factor).ifPresent(each -> evidence.addAll(each.evidence()));
            }
        }
        return new Detection(
                rule,
                first.outlet().id(),
                factors,
                new Detection.Period(first.start(), hours.getLast().end()),
                words,
                ruledOut,
                strength,
                evidence);
    }

    /** Chinese name of a factor of the outlet. */
    public static String name(OutletHour hour, String factor) {
        return hour.outlet().factor(factor).map(FactorProfile::zh).orElse(factor);
    }

    /** A number for people. */
    public static String text(double number) {
        var size = Math.abs(number);
        var digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** A share for people. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }
}
